// Headings by their numbers, which grow in a document.
#pragma once

#include <vector>

#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// The run of headings whose numbers grow ("3a" and "3.1" after "3"; from the start again in each
// group of items) that has the most sure ones, and then the most others.
[[nodiscard]] std::vector<ItemHeading> growing(const std::vector<Line>& lines,
                                               const std::vector<ItemHeading>& headings);

// The run, and in their places all sure headings outside of it: a supplementary agenda needn't go
// on with the numbers.
[[nodiscard]] std::vector<ItemHeading> with_sure_ones(const std::vector<ItemHeading>& run,
                                                      const std::vector<ItemHeading>& all);

// The number's value, letters and levels left out.
[[nodiscard]] int number_value(const ItemHeading& heading);

// Of an item within another: "1.2".
[[nodiscard]] bool is_nested(const ItemHeading& heading);

}  // namespace referat::minutes
