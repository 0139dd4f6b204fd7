// What stands below the headings of items → Minutes.
#pragma once

#include <vector>

#include "domain/center.h"
#include "domain/minutes.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// Fills minutes.items, an item for each heading, and the meeting's body and date from the first
// decision where minutes.meeting lacks them. Headings beyond limits::max_items are taken out. What
// else the meeting's head tells must be in minutes.meeting before.
void read_items(const std::vector<Line>& lines, std::vector<ItemHeading>& headings,
                const CenterRegister& centers, Minutes& minutes);

}  // namespace referat::minutes
