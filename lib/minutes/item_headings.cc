#include "minutes/item_headings.h"

#include <algorithm>
#include <array>

#include "minutes/item_heading_styles.h"

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
  if (best.empty()) best = numbered_without_signs(lines, contents);
  return best.empty() ? unnumbered(lines, contents) : best;
}

}  // namespace referat::minutes
