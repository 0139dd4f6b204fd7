// Where the agenda items begin. Each way of heading an item is a recogniser of its own
// (item_heading_styles.h); a document uses one of them throughout.
#pragma once

#include <optional>
#include <vector>

#include "minutes/contents_list.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// The headings of the document in order; empty if it has none that we know.
[[nodiscard]] std::vector<ItemHeading> find_item_headings(const std::vector<Line>& lines,
                                                          const ContentsList& contents);

// Of a document that shows signs of a meeting, but no heading of an item: all of it is one item,
// whose title is the document's. Nothing if it shows none.
[[nodiscard]] std::optional<ItemHeading> whole_document(const std::vector<Line>& lines);

}  // namespace referat::minutes
