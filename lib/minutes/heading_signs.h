// What stands beside an item's heading and shows that it is one.
#pragma once

#include <cstddef>
#include <vector>

#include "minutes/contents_list.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// A case number within the next lines, before any section or other number.
[[nodiscard]] bool case_below(const std::vector<Line>& lines, const ItemHeading& heading);

// A section, a mark of openness, or nothing more at all.
[[nodiscard]] bool section_or_openness_below(const std::vector<Line>& lines,
                                             const ItemHeading& heading);

// The line before it opened a group of items.
[[nodiscard]] bool group_above(const std::vector<Line>& lines, std::size_t index);

// Any of: the heading says that it is closed; a case number, a section or a mark of openness below;
// an entry in the contents list; a case number in the title. Enough for a heading with a label
// ("Punkt 3").
[[nodiscard]] bool has_sign(const std::vector<Line>& lines, const ContentsList& contents,
                            const ItemHeading& heading);

// The contents list has its title, or its number with a title that begins alike.
[[nodiscard]] bool in_contents(const ContentsList& contents, const ItemHeading& heading);

// An entry of a list within the text: indented, close to another number, or "At …".
[[nodiscard]] bool looks_like_list_entry(const std::vector<Line>& lines,
                                         const ItemHeading& heading);

// "Pkt. 2: Godkendt.": a point of the recommendation, and what was decided on it.
[[nodiscard]] bool looks_like_result(const ItemHeading& heading);

// A title is no sentence, and doesn't go on in small letters: "Punkt 3 blev godkendt."
[[nodiscard]] bool looks_like_prose(const ItemHeading& heading);

}  // namespace referat::minutes
