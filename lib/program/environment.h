// Variables of the environment.
#pragma once

#include <string>

namespace referat::program {

// Empty if it isn't set: most variables mean the same either way.
[[nodiscard]] std::string environment(const char* name);

}  // namespace referat::program
