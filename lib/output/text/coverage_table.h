// The meetings of each body by year, as a table for people.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/coverage_result.h"
#include "output/text/options.h"

namespace referat::output {

// As many years beside each other as the width has room for, the others below. A year without a
// meeting is a dash between a body's first and last year, and blank outside of them. Bodies are
// grouped by municipality where there are several. Nothing if no meeting is dated.
void write_years_table(std::ostream& out, const std::vector<answer::BodyCoverage>& bodies,
                       const TextOptions& options);

}  // namespace referat::output
