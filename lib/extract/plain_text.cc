#include "extract/plain_text.h"

#include <algorithm>
#include <utility>

#include "base/strings.h"
#include "extract/encoding.h"
#include "extract/markup.h"
#include "extract/plain_letters.h"

namespace referat::extract {

namespace {

constexpr char page_end = '\f';

bool is_stray_mark(std::string_view text) {
  return text.size() <= 3 &&
         (text == "-" || text == "." || text == "*" || text == "–" || text == "•" || text == "\f");
}

Line read_line(std::string_view raw, bool markdown) {
  Line line;
  line.heading = markdown ? heading_level(raw) : 0;
  line.bold = markdown && is_bold(raw);
  line.indented = raw.starts_with(' ') || raw.starts_with('\t');
  line.begins_page = raw.find(page_end) != std::string_view::npos;
  const std::string plain = without_markup(raw, markdown);
  // An empty first cell is a tab at the start: a table's, not a blank.
  const bool table_row = plain.starts_with('\t') && !trim(plain).empty();
  line.text = table_row ? "\t" + std::string(trim(plain)) : std::string(trim(plain));
  if (is_stray_mark(line.text)) line.text.clear();
  return line;
}

std::size_t page_ends(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), page_end));
}

// The form feeds that stand before what the line says: others end its page.
std::size_t page_ends_before_text(std::string_view raw) {
  const std::size_t text = raw.find_first_not_of(" \t\r\f");
  return text == std::string_view::npos ? 0 : page_ends(raw.substr(0, text));
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  const bool markdown = is_markdown(text);
  std::size_t page = text.find(page_end) == std::string_view::npos ? 0 : 1;
  std::vector<Line> lines;
  std::size_t number = 0;
  for (bool more = true; more;) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string letters = plain_letters(text.substr(0, end));
    const std::string_view raw = letters;
    more = end < text.size();
    text.remove_prefix(end + (more ? 1 : 0));
    Line line = read_line(raw, markdown);
    line.number = ++number;
    line.page = page + page_ends_before_text(raw);
    page += page_ends(raw);
    // A line takes a hundred times the memory that an empty one has bytes.
    const bool again = line.blank() && !line.begins_page && !lines.empty() && lines.back().blank();
    if (!again) lines.push_back(std::move(line));
  }
  return lines;
}

Document read_plain_text(std::string_view bytes) {
  DecodedText decoded = decode_text(bytes);
  Document document;
  document.lines = split_lines(decoded.text);
  document.encoding = std::move(decoded.encoding);
  document.text = std::move(decoded.text);
  document.mended_lines = decoded.mended_lines;
  document.repaired_lines = std::move(decoded.repaired_lines);
  return document;
}

}  // namespace referat::extract
