#include "base/strings.h"
#include "minutes/heading_parts.h"
#include "minutes/heading_run.h"
#include "minutes/heading_signs.h"
#include "minutes/item_heading_styles.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

// The title stands within so many lines of the number.
constexpr std::size_t reach = 3;

std::optional<ItemHeading> heading_below(const std::vector<Line>& lines, std::size_t index,
                                         const ItemLabel& label) {
  const std::size_t end = std::min(lines.size(), index + 1 + reach);
  const std::size_t title = next_filled(lines, index + 1, end);
  if (title == end) return std::nullopt;
  const std::string& text = lines[title].text;
  const bool other = section_kind(text) || recognise_case_line(text) || parse_item_label(text) ||
                     parse_lone_number(text) || text.find('\t') != std::string::npos;
  const bool goes_on = word_character_at(text, 0) && !begins_upper(text) && !is_digit(text[0]);
  if (other || goes_on) return std::nullopt;
  ItemHeading heading = heading_at(index, label);
  heading.title = text;
  heading.end = title + 1;
  take_rest_of_title(lines, heading);
  const bool possible = case_below(lines, heading) || !looks_like_prose(heading);
  return possible ? std::optional(heading) : std::nullopt;
}

// What no sign shows to be a heading counts where its number is missing between two that are.
std::vector<ItemHeading> without_strays(const std::vector<ItemHeading>& run) {
  std::vector<ItemHeading> headings;
  for (std::size_t i = 0; i < run.size(); ++i) {
    const bool follows =
        !headings.empty() && number_value(run[i]) == number_value(headings.back()) + 1;
    const bool leads = i + 1 < run.size() && number_value(run[i + 1]) == number_value(run[i]) + 1;
    if (run[i].sure || (follows && leads)) headings.push_back(run[i]);
  }
  return headings;
}

}  // namespace

std::vector<ItemHeading> numbered_above_title(const std::vector<Line>& lines,
                                              const ContentsList& contents) {
  std::vector<ItemHeading> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (contents.contains(i)) continue;
    const auto label = parse_lone_number(lines[i].text);
    if (!label) continue;
    auto heading = heading_below(lines, i, *label);
    if (!heading) continue;
    heading->sure = has_sign(lines, contents, *heading);
    all.push_back(std::move(*heading));
  }
  return without_strays(growing(lines, all));
}

}  // namespace referat::minutes
