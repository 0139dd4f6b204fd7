// Columns of a terminal: display width and wrapping. Texts are valid, terminal-safe UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::output {

// The columns a text takes: combining marks and invisible characters none, East Asian wide two.
[[nodiscard]] std::size_t display_width(std::string_view text);

// The text with blanks behind it up to `width` columns; longer text unchanged.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

// The columns of the ranks of a page that ends with `last`: two at least, so pages look alike.
[[nodiscard]] std::size_t rank_width(std::size_t last);

// Bytes begin..end of a text.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Lines of at most `width` columns (at least 1), broken at blanks; a word that is longer is cut.
// Blanks at the break belong to no line, so blank text gives no lines.
[[nodiscard]] std::vector<Range> wrap_ranges(std::string_view text, std::size_t width);
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace referat::output
