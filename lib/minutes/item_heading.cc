#include "minutes/item_heading.h"

#include <array>

#include "minutes/item_heading_styles.h"

namespace referat::minutes {

namespace {

using Style = std::vector<ItemHeading> (*)(const std::vector<Line>& lines,
                                           const ContentsList& contents);

// The surest first: the first style that a document shows is its style.
constexpr std::array<Style, 3> styles{labelled_with_colon, labelled_without_colon, numbered};

}  // namespace

std::vector<ItemHeading> find_item_headings(const std::vector<Line>& lines,
                                            const ContentsList& contents) {
  for (const auto style : styles) {
    auto headings = style(lines, contents);
    if (!headings.empty()) return headings;
  }
  return {};
}

}  // namespace referat::minutes
