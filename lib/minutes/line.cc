#include "minutes/line.h"

#include "base/strings.h"
#include "minutes/lines/markup.h"

namespace referat::minutes {

namespace {

bool is_stray_mark(std::string_view text) {
  return text.size() <= 3 &&
         (text == "-" || text == "." || text == "*" || text == "–" || text == "•" || text == "\f");
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  const bool markdown = is_markdown(text);
  std::vector<Line> lines;
  for (const auto raw : split(text, '\n')) {
    Line line;
    line.number = lines.size() + 1;
    line.heading = markdown ? heading_level(raw) : 0;
    line.bold = markdown && is_bold(raw);
    line.indented = raw.starts_with(' ') || raw.starts_with('\t');
    line.begins_page = raw.find('\f') != std::string_view::npos;
    const std::string plain = without_markup(raw, markdown);
    // An empty first cell is a tab at the start: a table's, not a blank.
    const bool table_row = plain.starts_with('\t') && !trim(plain).empty();
    line.text = table_row ? "\t" + std::string(trim(plain)) : std::string(trim(plain));
    if (is_stray_mark(line.text)) line.text.clear();
    lines.push_back(std::move(line));
  }
  return lines;
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
