// Columns of a terminal: display width and wrapping.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::output {

// The columns that valid, terminal-safe UTF-8 takes: combining marks none, East Asian wide two.
[[nodiscard]] std::size_t display_width(std::string_view text);

// Lines of at most `width` columns, broken at blanks; a word that is longer is cut.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace referat::output
