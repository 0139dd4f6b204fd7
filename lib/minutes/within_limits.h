// What no minutes have so much of is cut off, and told: limits::max_items and its neighbours say
// how much that is, and why. What is cut off of an item still stands in its texts; of a meeting's
// names it doesn't, for they stand in the header.
#pragma once

#include <vector>

#include "domain/minutes.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// What stands below the last heading that is kept is that item's.
void keep_within_limits(std::vector<ItemHeading>& headings, const std::vector<Line>& lines,
                        std::vector<Warning>& warnings);

void keep_within_limits(Meeting& meeting, std::vector<Warning>& warnings);

// Once its sentences are read.
void keep_within_limits(AgendaItem& item, std::vector<Warning>& warnings);

// The last of the kept warnings says how many there were.
void keep_within_limits(std::vector<Warning>& warnings);

}  // namespace referat::minutes
