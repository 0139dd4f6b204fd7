// A timeline for a spreadsheet: RFC 4180, CRLF. A row for each year with the columns year, items,
// decisions, then one for every result, which add up to decisions, then best, the id of the item
// that tells most (empty if there is none).
#pragma once

#include <iosfwd>

#include "answer/timeline_result.h"

namespace referat::output {

void write_timeline_csv(std::ostream& out, const answer::Timeline& timeline);

}  // namespace referat::output
