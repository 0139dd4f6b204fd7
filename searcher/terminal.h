// What standard output is.
#pragma once

#include <cstddef>

#include "output/style.h"
#include "searcher/options.h"

namespace referat::searcher {

// The terminal's columns, 40 to 120; 80 for a pipe or file.
[[nodiscard]] std::size_t output_width();

// Automatic colour: a terminal that can (TERM is set and not "dumb") and no $NO_COLOR. Bars and
// signs beyond ASCII: always, but on a terminal whose locale isn't UTF-8.
[[nodiscard]] output::Style output_style(Colour colour);

}  // namespace referat::searcher
