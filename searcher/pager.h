// Long answers on a terminal go through a pager, as git's do.
#pragma once

#include <cstddef>
#include <string_view>

#include "searcher/options.h"

namespace referat::searcher {

// The rows that the text takes on a terminal of so many columns, escape sequences not counted.
[[nodiscard]] std::size_t rows_of(std::string_view text, std::size_t columns);

// Shows the answer: through the pager if it is for reading and longer than the screen, else
// straight to standard output. A reader who leaves early is no error. False if the reader of a pipe
// has gone. Throws Error(system) as write_to_stdout() does.
bool show(std::string_view text, const Options& options);

}  // namespace referat::searcher
