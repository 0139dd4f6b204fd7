#include "minutes/heading_parts.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/strings.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 10> file_extensions{
    ".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".ppt", ".odt", ".msg", ".jpg"};

// Where the first file name of the text ends, or npos.
std::size_t file_name_end(std::string_view text) {
  const std::string small = lower(text);
  std::size_t first = std::string_view::npos;
  for (const auto extension : file_extensions) {
    const auto at = small.find(extension);
    if (at == std::string::npos || word_character_at(small, at + extension.size())) continue;
    first = std::min(first, at + extension.size());
  }
  return first;
}

// What stands between two headings is nothing, or file names only.
bool only_files_between(const std::vector<Line>& lines, std::size_t begin, std::size_t end,
                        std::vector<std::string>& files) {
  for (std::size_t i = begin; i < end; ++i) {
    if (lines[i].blank()) continue;
    const auto names = file_names(lines[i].text);
    if (names.empty()) return false;
    files.insert(files.end(), names.begin(), names.end());
  }
  return true;
}

bool same_heading(const ItemHeading& a, const ItemHeading& b) {
  return a.number == b.number && (a.title.empty() || b.title.empty() ||
                                  collapse_blanks(a.title) == collapse_blanks(b.title));
}

}  // namespace

std::vector<std::string> file_names(std::string_view line) {
  std::vector<std::string> names;
  if (line.size() > limits::max_file_list_bytes) return names;
  for (auto rest = trim(line); !rest.empty(); rest = trim(rest)) {
    const auto end = file_name_end(rest);
    if (end == std::string_view::npos) return {};
    names.push_back(collapse_blanks(rest.substr(0, end)));
    rest.remove_prefix(end);
  }
  return names;
}

ItemHeading heading_at(std::size_t index, const ItemLabel& label) {
  ItemHeading heading{label.number, std::string(label.title), index, index, index + 1};
  heading.closed = label.closed;
  return heading;
}

void take_repeated_title(const std::vector<Line>& lines, ItemHeading& heading) {
  const std::size_t next = next_filled(lines, heading.end, lines.size());
  if (next == lines.size()) return;
  const bool other = section_kind(lines[next].text) || recognise_case_line(lines[next].text);
  const bool first = heading.title.empty() && !other;
  if (first) heading.title = lines[next].text;
  if (collapse_blanks(lines[next].text) != collapse_blanks(heading.title)) return;
  heading.end = next + 1;
  if (!first) heading.sure = true;
}

std::vector<ItemHeading> join_repeated(const std::vector<Line>& lines,
                                       const std::vector<ItemHeading>& headings) {
  std::vector<ItemHeading> joined;
  for (const auto& heading : headings) {
    std::vector<std::string> files;
    if (!joined.empty() && same_heading(joined.back(), heading) &&
        only_files_between(lines, joined.back().end, heading.begin, files)) {
      ItemHeading& first = joined.back();
      first.end = heading.end;
      first.sure = true;
      if (first.title.empty()) first.title = heading.title;
      first.attachments.insert(first.attachments.end(), files.begin(), files.end());
    } else {
      joined.push_back(heading);
    }
  }
  return joined;
}

}  // namespace referat::minutes
