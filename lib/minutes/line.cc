#include "minutes/line.h"

namespace referat::minutes {

std::vector<Line> unread_lines(const std::vector<extract::Line>& lines) {
  std::vector<Line> unread;
  unread.reserve(lines.size());
  for (const auto& line : lines) unread.push_back({line});
  return unread;
}

std::size_t next_filled(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
  while (begin < end && lines[begin].blank()) ++begin;
  return begin;
}

std::size_t previous_filled(const std::vector<Line>& lines, std::size_t index) {
  while (index > 0) {
    if (!lines[--index].blank()) return index;
  }
  return lines.size();
}

}  // namespace referat::minutes
