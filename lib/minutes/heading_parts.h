// Steps that several styles of item headings share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/item_heading.h"
#include "minutes/lines/item_label.h"

namespace referat::minutes {

// The heading on this one line.
[[nodiscard]] ItemHeading heading_at(std::size_t index, const ItemLabel& label);

// The file names that a line consists of ("Placering.pdf Budgetnotat_2020.pdf"); empty if there is
// anything else on it.
[[nodiscard]] std::vector<std::string> file_names(std::string_view line);

// Takes the lines behind a heading that print its title once more, or first.
void take_repeated_title(const std::vector<Line>& lines, ItemHeading& heading);

// Joins a heading that is printed twice, with nothing but file names between, into one, which is
// sure then.
[[nodiscard]] std::vector<ItemHeading> join_repeated(const std::vector<Line>& lines,
                                                     const std::vector<ItemHeading>& headings);

// The run of headings whose numbers grow ("3a" after "3"; from the start again in each group of
// items) that has the most sure ones, and then the most others.
[[nodiscard]] std::vector<ItemHeading> growing(const std::vector<Line>& lines,
                                               const std::vector<ItemHeading>& headings);

// The run, and in their places all sure headings outside of it: a supplementary agenda needn't go
// on with the numbers.
[[nodiscard]] std::vector<ItemHeading> with_sure_ones(const std::vector<ItemHeading>& run,
                                                      const std::vector<ItemHeading>& all);

// The number's value, letters left out.
[[nodiscard]] int number_value(const ItemHeading& heading);

}  // namespace referat::minutes
