#include "output/text/layout/width.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

namespace referat::output {

namespace {

std::size_t columns(std::int32_t c) {
  if (c < 0x20) return 0;
  if (c < 0x300) return 1;  // the soft hyphen too: terminals print it
  const auto type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t'; }

std::size_t after_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_gap(text[at])) ++at;
  return at;
}

// Where a line that begins at `begin` ends: before the last blank that fits, else inside a word.
std::size_t end_of_line(std::string_view text, std::size_t begin, std::size_t width) {
  std::size_t used = 0;
  std::size_t word_end = begin;  // of the last whole word
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t start = at;
    const std::int32_t c = next_code_point(text, at);
    const bool blank = is_gap(text[start]);
    if (blank && !is_gap(text[start - 1])) word_end = start;
    used += blank ? 1 : columns(c);
    if (used > width && !blank) {
      if (word_end > begin) return word_end;
      return start > begin ? start : at;
    }
  }
  return is_gap(text.back()) ? word_end : text.size();
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::int32_t c = next_code_point(text, at);
    width += columns(c);
  }
  return width;
}

std::string padded(std::string_view text, std::size_t width) {
  std::string result(text);
  result.append(width - std::min(width, display_width(text)), ' ');
  return result;
}

std::size_t rank_width(std::size_t last) {
  return std::max<std::size_t>(2, std::to_string(last).size());
}

std::vector<Range> wrap_ranges(std::string_view text, std::size_t width) {
  width = std::max<std::size_t>(width, 1);
  std::vector<Range> lines;
  for (std::size_t at = after_blanks(text, 0); at < text.size();) {
    lines.push_back({at, end_of_line(text, at, width)});
    at = after_blanks(text, lines.back().end);
  }
  return lines;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (const auto& line : wrap_ranges(text, width)) {
    lines.emplace_back(text.substr(line.begin, line.end - line.begin));
  }
  return lines;
}

}  // namespace referat::output
