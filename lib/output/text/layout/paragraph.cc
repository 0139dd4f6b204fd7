#include "output/text/layout/paragraph.h"

#include <algorithm>
#include <ostream>

#include "base/terminal_safe.h"

namespace referat::output {

namespace {

// Less than this is no text column any more; a narrower terminal wraps by itself.
constexpr std::size_t min_columns = 16;

// Marks stand in order, and there may be as many as lines.
std::string painted(const Paragraph& paragraph, const Range& line, const Style& style) {
  const std::string_view text = paragraph.text;
  std::string result;
  std::size_t at = line.begin;
  const auto first =
      std::partition_point(paragraph.marks.begin(), paragraph.marks.end(),
                           [&](const auto& mark) { return mark.range.end <= line.begin; });
  for (auto mark = first; mark != paragraph.marks.end() && mark->range.begin < line.end; ++mark) {
    const auto& [range, sgr] = *mark;
    const std::size_t begin = std::max(range.begin, at);
    const std::size_t end = std::min(range.end, line.end);
    if (begin >= end) continue;
    result += text.substr(at, begin - at);
    result += style.paint(sgr, text.substr(begin, end - begin));
    at = end;
  }
  result += text.substr(at, line.end - at);
  return result;
}

// Shortens the last of the lines so that the ellipsis and a blank fit behind it.
void make_room(std::vector<Range>& lines, std::string_view text, std::size_t width,
               const Style& style) {
  const std::size_t room = width - display_width(style.ellipsis()) - 1;
  const std::size_t begin = lines.back().begin;
  lines.back().end = begin + wrap_ranges(text.substr(begin), room).front().end;
}

}  // namespace

void Paragraph::append(std::string_view added, std::string_view sgr) {
  const std::size_t begin = text.size();
  text += terminal_safe(added);
  if (!sgr.empty() && text.size() > begin) marks.push_back({{begin, text.size()}, sgr});
}

void Paragraph::append(const Paragraph& added) {
  const std::size_t before = text.size();
  for (const Mark& mark : added.marks) {
    marks.push_back({{mark.range.begin + before, mark.range.end + before}, mark.sgr});
  }
  text += added.text;
}

void write_paragraph(std::ostream& out, const Paragraph& paragraph, const Block& block,
                     const Style& style) {
  const std::size_t width = std::max(block.width, block.indent + min_columns) - block.indent;
  auto lines = wrap_ranges(paragraph.text, width);
  const bool cut = block.max_lines > 0 && lines.size() > block.max_lines;
  if (cut) {
    lines.resize(block.max_lines);
    make_room(lines, paragraph.text, width, style);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool first = i == 0 && !block.first.empty();
    out << (first ? block.first : std::string(block.indent, ' '));
    out << painted(paragraph, lines[i], style);
    if (cut && i + 1 == lines.size()) out << ' ' << style.ellipsis();
    out << '\n';
  }
}

}  // namespace referat::output
