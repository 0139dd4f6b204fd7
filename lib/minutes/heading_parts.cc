#include "minutes/heading_parts.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/strings.h"

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
  for (auto rest = trim(line); !rest.empty(); rest = trim(rest)) {
    const auto end = file_name_end(rest);
    if (end == std::string_view::npos) return {};
    names.push_back(collapse_blanks(rest.substr(0, end)));
    rest.remove_prefix(end);
  }
  return names;
}

void take_repeated_title(const std::vector<Line>& lines, ItemHeading& heading) {
  const std::size_t next = next_filled(lines, heading.end, lines.size());
  if (next == lines.size()) return;
  if (heading.title.empty()) heading.title = lines[next].text;
  if (collapse_blanks(lines[next].text) == collapse_blanks(heading.title)) heading.end = next + 1;
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
      if (first.title.empty()) first.title = heading.title;
      first.attachments.insert(first.attachments.end(), files.begin(), files.end());
    } else {
      joined.push_back(heading);
    }
  }
  return joined;
}

int number_value(const ItemHeading& heading) { return std::atoi(heading.number.c_str()); }

std::vector<ItemHeading> growing(const std::vector<ItemHeading>& headings) {
  // Quadratic in the number of headings, which is small.
  std::vector<std::size_t> length(headings.size(), 1);
  std::vector<std::size_t> previous(headings.size(), headings.size());
  std::size_t last = headings.size();
  for (std::size_t i = 0; i < headings.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (number_value(headings[j]) < number_value(headings[i]) && length[j] + 1 > length[i]) {
        length[i] = length[j] + 1;
        previous[i] = j;
      }
    }
    if (last == headings.size() || length[i] > length[last]) last = i;
  }
  std::vector<ItemHeading> run;
  for (std::size_t i = last; i < headings.size(); i = previous[i]) run.push_back(headings[i]);
  std::reverse(run.begin(), run.end());
  return run;
}

}  // namespace referat::minutes
