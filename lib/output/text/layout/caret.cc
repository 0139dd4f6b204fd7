#include "output/text/layout/caret.h"

#include <algorithm>

#include "base/terminal_safe.h"
#include "base/utf8.h"
#include "output/text/layout/width.h"

namespace referat::output {

namespace {

constexpr std::size_t bytes_before = 30;
constexpr std::size_t bytes_shown = 70;

// The text around the place; moves `at` along.
std::string excerpt(std::string_view text, std::size_t& at) {
  if (text.size() <= bytes_shown) return std::string(text);
  const std::size_t begin = code_point_begin(text, at - std::min(at, bytes_before));
  const std::size_t end = code_point_begin(text, std::min(text.size(), begin + bytes_shown));
  const std::string_view head = begin > 0 ? "…" : "";
  at = at - begin + head.size();
  return std::string(head) + std::string(text.substr(begin, end - begin)) +
         (end < text.size() ? "…" : "");
}

}  // namespace

std::string with_caret(std::string_view text, std::size_t at, std::string_view indent) {
  const std::string shown = excerpt(text, at);
  // What the terminal will show is what the caret must count.
  const std::size_t column = display_width(terminal_safe(std::string_view(shown).substr(0, at)));
  std::string lines;
  lines.append(indent).append(terminal_safe(shown)).append("\n");
  lines.append(indent).append(column, ' ').append("^");
  return lines;
}

}  // namespace referat::output
