#include "minutes/heading_parts.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <tuple>

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

// Group of items, number, letter behind it.
using Order = std::tuple<std::size_t, int, std::string>;

std::vector<Order> orders_of(const std::vector<Line>& lines,
                             const std::vector<ItemHeading>& headings) {
  std::vector<Order> orders;
  std::size_t group = 0;
  std::size_t line = 0;
  for (const auto& heading : headings) {
    for (; line <= heading.line; ++line) group += lines[line].opens_group ? 1 : 0;
    const auto letter = heading.number.find_first_not_of("0123456789");
    orders.emplace_back(group, number_value(heading),
                        letter == std::string::npos ? "" : heading.number.substr(letter));
  }
  return orders;
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

int number_value(const ItemHeading& heading) { return std::atoi(heading.number.c_str()); }

std::vector<ItemHeading> growing(const std::vector<Line>& lines,
                                 const std::vector<ItemHeading>& headings) {
  constexpr auto none = static_cast<std::size_t>(-1);
  const auto orders = orders_of(lines, headings);
  std::vector<std::size_t> weight(headings.size());
  std::vector<std::size_t> previous(headings.size(), none);
  // The heaviest runs so far by their last number: a larger number only where it is heavier.
  std::map<Order, std::size_t> best;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const auto at = best.lower_bound(orders[i]);
    if (at != best.begin()) previous[i] = std::prev(at)->second;
    // One sure heading outweighs all that aren't.
    weight[i] =
        (headings[i].sure ? headings.size() : 1) + (previous[i] == none ? 0 : weight[previous[i]]);
    if (at != best.end() && at->first == orders[i] && weight[at->second] >= weight[i]) continue;
    best[orders[i]] = i;
    for (auto next = best.upper_bound(orders[i]);
         next != best.end() && weight[next->second] <= weight[i];) {
      next = best.erase(next);
    }
  }
  std::vector<ItemHeading> run;
  for (std::size_t i = best.empty() ? none : best.rbegin()->second; i != none; i = previous[i]) {
    run.push_back(headings[i]);
  }
  std::reverse(run.begin(), run.end());
  return run;
}

std::vector<ItemHeading> with_sure_ones(const std::vector<ItemHeading>& run,
                                        const std::vector<ItemHeading>& all) {
  std::vector<ItemHeading> headings;
  auto next = run.begin();
  for (const auto& heading : all) {
    const bool in_run = next != run.end() && next->line == heading.line;
    if (in_run) ++next;
    if (in_run || heading.sure) headings.push_back(heading);
  }
  return headings;
}

}  // namespace referat::minutes
