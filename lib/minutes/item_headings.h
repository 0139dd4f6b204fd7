// Where the agenda items begin. Each way of heading an item is a recogniser of its own
// (item_heading_styles.h); a document uses one of them throughout.
#pragma once

#include <vector>

#include "minutes/contents_list.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// The headings of the document in order; empty if it has none that we know.
[[nodiscard]] std::vector<ItemHeading> find_item_headings(const std::vector<Line>& lines,
                                                          const ContentsList& contents);

}  // namespace referat::minutes
