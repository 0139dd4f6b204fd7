// The styles of item headings, one function each. All give the headings of a whole document.
#pragma once

#include <vector>

#include "minutes/item_heading.h"

namespace referat::minutes {

// Punkt 1: Title, Pkt. 1: Title. The title may go on in the next lines.
[[nodiscard]] std::vector<ItemHeading> labelled_with_colon(const std::vector<Line>& lines,
                                                           const ContentsList& contents);

}  // namespace referat::minutes
