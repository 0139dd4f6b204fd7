// How both programs begin and end.
#pragma once

#include <functional>

#include "base/error.h"

namespace referat::program {

// Does the work in the user's language; a closed pipe and a full disk come back as errors of the
// write instead of ending us. Gives the exit code: the work's own, or, where it throws, 2 for a
// call that can't be carried out as it stands and 3 for everything else, once `complain` has told
// of it.
[[nodiscard]] int run(const std::function<int()>& work,
                      const std::function<void(const Error&)>& complain);

}  // namespace referat::program
