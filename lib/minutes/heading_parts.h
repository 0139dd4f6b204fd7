// Steps that several styles of item headings share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/item_heading.h"

namespace referat::minutes {

// The file names that a line consists of ("Placering.pdf Budgetnotat_2020.pdf"); empty if there is
// anything else on it.
[[nodiscard]] std::vector<std::string> file_names(std::string_view line);

// Takes the lines behind a heading that print its title once more.
void take_repeated_title(const std::vector<Line>& lines, ItemHeading& heading);

// Joins a heading that is printed twice, with nothing but file names between, into one.
[[nodiscard]] std::vector<ItemHeading> join_repeated(const std::vector<Line>& lines,
                                                     const std::vector<ItemHeading>& headings);

// The longest run of headings whose numbers grow.
[[nodiscard]] std::vector<ItemHeading> growing(const std::vector<ItemHeading>& headings);

// The number's value, letters left out.
[[nodiscard]] int number_value(const ItemHeading& heading);

}  // namespace referat::minutes
