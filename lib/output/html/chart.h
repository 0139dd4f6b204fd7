// A timeline's years as a bar chart and as the table that says the same in words.
#pragma once

#include <iosfwd>

#include "answer/timeline_result.h"

namespace referat::output {

// Inline SVG with a <g class="year"> for each year: a bar for its items, one for its decisions.
void write_year_chart(std::ostream& out, const answer::Timeline& timeline);

// links: a year that has `best` items leads to the element with the id "aar-<year>".
void write_year_table(std::ostream& out, const answer::Timeline& timeline, bool links);

}  // namespace referat::output
