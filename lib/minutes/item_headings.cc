#include "minutes/item_headings.h"

#include <algorithm>
#include <array>

#include "minutes/item_heading_styles.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/section_names.h"

namespace referat::minutes {

namespace {

using Style = std::vector<ItemHeading> (*)(const std::vector<Line>& lines,
                                           const ContentsList& contents);

// The one with the most headings is the document's style, sure ones counted twice; the first of
// equals, since a label says more than a number.
constexpr std::array<Style, 5> styles{labelled_with_colon, labelled_without_colon,
                                      labelled_below_title, numbered_above_title, numbered};

}  // namespace

std::vector<ItemHeading> find_item_headings(const std::vector<Line>& lines,
                                            const ContentsList& contents) {
  std::vector<ItemHeading> best;
  std::size_t best_count = 0;
  for (const auto style : styles) {
    auto headings = style(lines, contents);
    const auto sure = std::count_if(headings.begin(), headings.end(),
                                    [](const ItemHeading& heading) { return heading.sure; });
    const std::size_t count = headings.size() + static_cast<std::size_t>(sure);
    if (count <= best_count) continue;
    best = std::move(headings);
    best_count = count;
  }
  return best.empty() ? numbered_without_signs(lines, contents) : best;
}

std::optional<ItemHeading> whole_document(const std::vector<Line>& lines) {
  constexpr std::size_t longest_head = 40;  // filled lines
  std::optional<std::size_t> title;
  bool dated = false;
  std::size_t filled = 0;
  std::size_t i = 0;
  for (; i < lines.size() && filled < longest_head; ++i) {
    const std::string& text = lines[i].text;
    if (text.empty()) continue;
    if (section_kind(text) || recognise_decision_heading(text)) break;
    ++filled;
    const auto found = parse_header_title(text);
    if (!found) continue;
    dated = dated || found->date;
    const bool names_meeting = found->type || !found->body.empty();
    if (names_meeting && (!title || !found->body.empty())) title = i;
  }
  const bool decides = i < lines.size() &&
                       (section_kind(lines[i].text) || recognise_decision_heading(lines[i].text));
  if (!title || !(dated || decides)) return std::nullopt;
  ItemHeading heading{.number = {}, .title = lines[*title].text};
  heading.line = *title;
  heading.begin = heading.end = decides ? i : *title + 1;
  return heading;
}

}  // namespace referat::minutes
