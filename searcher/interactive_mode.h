// --interactive: a screen to type and choose in.
#pragma once

#include "searcher/answer.h"
#include "searcher/options.h"

namespace referat::searcher {

// Nothing to print: all has been shown. Throws Error(usage) where there is no terminal.
[[nodiscard]] Answer interactive_answer(const Options& options);

}  // namespace referat::searcher
