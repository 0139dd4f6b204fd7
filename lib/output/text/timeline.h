// A topic through the years for a person at a terminal or in a pipe.
#pragma once

#include <iosfwd>

#include "answer/timeline_result.h"
#include "output/text/options.h"

namespace referat::output {

// How many and over which years, the first and the latest time, a row with a bar for each year, the
// items that tell most year by year, who and which cases were involved, and the commands that lead
// on. The invocation is that of the search, without --timeline. Every text passes terminal_safe.
void write_timeline_text(std::ostream& out, const answer::Timeline& timeline,
                         const TextOptions& options);

}  // namespace referat::output
