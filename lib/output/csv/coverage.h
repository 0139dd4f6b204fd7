// What a collection covers, for a spreadsheet: a row for each body and year, empty years too.
#pragma once

#include <iosfwd>

#include "answer/coverage_result.h"

namespace referat::output {

// As hits.h has it. Undated documents stand in a row without a year.
void write_coverage_csv(std::ostream& out, const answer::Coverage& coverage);

}  // namespace referat::output
