#include <algorithm>

#include "base/strings.h"
#include "domain/case_number.h"
#include "minutes/case_line.h"
#include "minutes/closed_marks.h"
#include "minutes/heading_parts.h"
#include "minutes/item_heading_styles.h"
#include "minutes/item_label.h"
#include "minutes/section_names.h"

namespace referat::minutes {

namespace {

// Case lines stand within so many filled lines of the heading.
constexpr std::size_t reach = 4;

std::vector<ItemHeading> candidates(const std::vector<Line>& lines, const ContentsList& contents) {
  std::vector<ItemHeading> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_numbered(lines[i].text);
    if (!label || label->title.empty() || !begins_upper(label->title)) continue;
    found.push_back({label->number, std::string(label->title), i, i, i + 1, "", {}});
  }
  return found;
}

// A case number alone on the line above, as in some municipalities' print of SBSYS.
void take_case_above(const std::vector<Line>& lines, ItemHeading& heading) {
  const std::size_t above = previous_filled(lines, heading.begin);
  if (above == lines.size() || !looks_like_case_number(lines[above].text)) return;
  heading.case_number = lines[above].text;
  heading.begin = above;
}

bool case_below(const std::vector<Line>& lines, const ItemHeading& heading) {
  std::size_t index = heading.end;
  for (std::size_t n = 0; n < reach; ++n, ++index) {
    index = next_filled(lines, index, lines.size());
    if (index == lines.size() || section_kind(lines[index].text)) return false;
    if (recognise_case_line(lines[index].text)) return true;
    if (parse_numbered(lines[index].text)) return false;
  }
  return false;
}

bool group_above(const std::vector<Line>& lines, std::size_t index) {
  while (index > 0 && lines[index - 1].blank()) {
    if (lines[--index].opens_group) return true;
  }
  return false;
}

bool in_contents(const ContentsList& contents, const ItemHeading& heading) {
  return std::any_of(contents.entries.begin(), contents.entries.end(),
                     [&](const ContentsEntry& entry) {
                       if (same_title(entry, heading.title)) return true;
                       const auto label = parse_numbered(entry.title);
                       return label && label->number == heading.number;
                     });
}

bool section_or_openness_below(const std::vector<Line>& lines, const ItemHeading& heading) {
  const std::size_t next = next_filled(lines, heading.end, lines.size());
  if (next == lines.size()) return true;
  return section_kind(lines[next].text).has_value() || openness(lines[next].text).has_value();
}

// A list within the text is indented, or its entries stand close together.
bool looks_like_list_entry(const std::vector<Line>& lines, const ItemHeading& heading) {
  const std::size_t i = heading.line;
  const bool close = (i > 0 && parse_numbered(lines[i - 1].text)) ||
                     (i + 1 < lines.size() && parse_numbered(lines[i + 1].text));
  return close || lines[i].indented || lower(heading.title).starts_with("at ");
}

// Headings without a sign of their own (closed items mostly) count where they fill a gap in the
// numbers.
std::vector<ItemHeading> with_gaps_filled(const std::vector<Line>& lines,
                                          const std::vector<ItemHeading>& sure,
                                          const std::vector<ItemHeading>& all) {
  std::vector<ItemHeading> filled;
  for (std::size_t i = 0; i < sure.size(); ++i) {
    filled.push_back(sure[i]);
    if (i + 1 == sure.size()) break;
    for (const auto& heading : all) {
      const bool between = heading.begin >= filled.back().end && heading.end <= sure[i + 1].begin;
      const bool next = number_value(heading) == number_value(filled.back()) + 1 &&
                        number_value(heading) < number_value(sure[i + 1]);
      if (between && next && !looks_like_list_entry(lines, heading)) filled.push_back(heading);
    }
  }
  return filled;
}

}  // namespace

std::vector<ItemHeading> numbered(const std::vector<Line>& lines, const ContentsList& contents) {
  const auto printed = candidates(lines, contents);
  auto all = join_repeated(lines, printed);
  std::vector<ItemHeading> sure;
  std::vector<ItemHeading> likely;
  for (auto& heading : all) {
    const bool repeated = heading.end - heading.line > 1;
    take_case_above(lines, heading);
    take_repeated_title(lines, heading);
    if (repeated || !heading.case_number.empty() || case_below(lines, heading) ||
        group_above(lines, heading.begin) || in_contents(contents, heading)) {
      sure.push_back(heading);
    } else if (section_or_openness_below(lines, heading) &&
               !looks_like_list_entry(lines, heading)) {
      likely.push_back(heading);
    }
  }
  if (sure.empty()) return growing(likely);
  return with_gaps_filled(lines, growing(sure), all);
}

}  // namespace referat::minutes
