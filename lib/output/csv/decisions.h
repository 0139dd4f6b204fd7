// Decisions for a spreadsheet: as hits.h, a decision a row.
#pragma once

#include <iosfwd>

#include "answer/decision_list.h"

namespace referat::output {

void write_decisions_csv(std::ostream& out, const answer::DecisionList& list);

}  // namespace referat::output
