// Decisions for a spreadsheet: as csv.h, a decision a row.
#pragma once

#include <iosfwd>

#include "search/decision_list.h"

namespace referat::output {

void write_decisions_csv(std::ostream& out, const search::DecisionList& list);

}  // namespace referat::output
