// Steps that several styles of item headings share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/item_heading.h"
#include "minutes/line.h"
#include "minutes/lines/item_label.h"

namespace referat::minutes {

// The heading on this one line.
[[nodiscard]] ItemHeading heading_at(std::size_t index, const ItemLabel& label);

// The file names that a line consists of ("Placering.pdf Budgetnotat_2020.pdf"); empty if there is
// anything else on it.
[[nodiscard]] std::vector<std::string> file_names(std::string_view line);

// A title goes on in the next line if it fills its own, if it can't end there, or if the next
// begins in small letters; what ends it is a blank line, the case number or a section.
void take_rest_of_title(const std::vector<Line>& lines, ItemHeading& heading);

// Takes the lines behind a heading that print its title once more, or first.
void take_repeated_title(const std::vector<Line>& lines, ItemHeading& heading);

// Joins a heading that is printed twice, with nothing but file names between, into one, which is
// sure then.
[[nodiscard]] std::vector<ItemHeading> join_repeated(const std::vector<Line>& lines,
                                                     const std::vector<ItemHeading>& headings);

}  // namespace referat::minutes
