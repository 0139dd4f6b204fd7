#include "minutes/heading_parts.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/case_number.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
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

// "…, endelig", "… sendes i": the title can't end so, whatever the next line looks like.
bool ends_open(std::string_view title) {
  if (title.ends_with(',')) return true;
  const auto blank = title.rfind(' ');
  return blank != std::string_view::npos &&
         is_one_of(title.substr(blank + 1),
                   {"i", "og", "for", "af", "til", "på", "med", "ved", "om", "den", "det", "de",
                    "fra", "samt", "vedr.", "endelig"});
}

// "… helhedsplan", "2025-2029", "24-004721": of two lines like case numbers the first is years.
bool case_follows(const std::vector<Line>& lines, const ItemHeading& heading) {
  const std::size_t next = heading.end + 1;
  return next < lines.size() && looks_like_case_number(lines[heading.end].text) &&
         recognise_case_line(lines[next].text);
}

// "børne-", "ungeudvalget": the hyphen is the word's own; not so "børne-", "og ungeudvalget".
bool divides_word(const std::string& title, const std::string& next) {
  const std::string_view word = std::string_view(next).substr(0, next.find(' '));
  return title.ends_with('-') && title.size() > 1 && title[title.size() - 2] != ' ' &&
         !is_one_of(word, {"og", "eller", "samt"});
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
  if (const std::size_t length = case_before_title(heading.title)) {
    heading.case_number = heading.title.substr(0, length);
    heading.title = trim(std::string_view(heading.title).substr(heading.title.find(' ', length)));
    heading.sure = true;
  }
  return heading;
}

void take_rest_of_title(const std::vector<Line>& lines, ItemHeading& heading) {
  constexpr std::size_t least_filled = 40;  // code points of the line before
  constexpr std::size_t most_lines = 4;
  while (heading.end < lines.size() && heading.end - heading.line < most_lines) {
    const Line& line = lines[heading.end];
    const bool small =
        word_character_at(line.text, 0) && !begins_upper(line.text) && !is_digit(line.text[0]);
    const bool filled = code_points(lines[heading.end - 1].text) >= least_filled;
    if (line.blank() || !(heading.title.empty() || filled || small)) return;
    const bool goes_on =
        filled && (small || ends_open(heading.title) || case_follows(lines, heading));
    if (!goes_on && (recognise_case_line(line.text) || section_kind(line.text) ||
                     openness(line.text) || parse_item_label(line.text))) {
      return;
    }
    heading.title +=
        (heading.title.empty() || divides_word(heading.title, line.text) ? "" : " ") + line.text;
    ++heading.end;
  }
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
