// What pages print at their heads and feet: no part of the minutes themselves. A line that only
// looks like it costs a decision where it is taken out, so more than one sign is asked for: it
// stands beside a page's border, at the same side of nearly every page, with nothing but other
// such lines between; compared without digits, as a whole; and no recogniser knows it for a part of
// the minutes. Page numbers must go on from page to page.
#pragma once

#include <vector>

#include "domain/minutes.h"
#include "minutes/line.h"

namespace referat::minutes {

// Takes the furniture out, and the blank lines around a border where the sentence goes on behind
// it. Borders are form feeds, or, where there are none, lines of page numbers. What is taken out,
// in order, so that it can be told.
[[nodiscard]] std::vector<Heading> take_page_furniture(std::vector<Line>& lines);

}  // namespace referat::minutes
