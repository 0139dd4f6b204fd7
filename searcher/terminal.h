// What standard output is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "output/text/layout/style.h"
#include "searcher/options.h"

namespace referat::searcher {

// Of the terminal that standard output is; 24 rows of 80 columns where it doesn't say.
struct ScreenSize {
  std::size_t rows = 24;
  std::size_t columns = 80;
};
[[nodiscard]] ScreenSize screen_size();

// The terminal's columns, 40 to 120; 80 for a pipe or file.
[[nodiscard]] std::size_t output_width();

// The message, which is one line, whatever the values in it hold: wrapped where standard error is a
// terminal, else as it is, for programs that read it. Terminal-safe.
[[nodiscard]] std::string message_for_terminal(std::string_view message);

// Automatic colour: a terminal that can (TERM is set and not "dumb") and no $NO_COLOR. Bars and
// signs beyond ASCII: always, but on a terminal whose locale isn't UTF-8.
[[nodiscard]] output::Style output_style(When colour);

}  // namespace referat::searcher
