// What a collection covers (--coverage), for people.
#pragma once

#include <iosfwd>

#include "answer/coverage_result.h"
#include "output/text/options.h"

namespace referat::output {

// How much there is, the meetings of each body by year with the empty years visible, then what
// lacks: gaps, meetings with an agenda only, documents without a date, warnings, headings that
// nobody knew; last, what this can't tell. Every text passes terminal_safe.
void write_coverage_text(std::ostream& out, const answer::Coverage& coverage,
                         const TextOptions& options);

}  // namespace referat::output
