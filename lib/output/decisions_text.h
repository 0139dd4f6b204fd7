// A list of decisions for a person at a terminal or in a pipe.
#pragma once

#include <iosfwd>

#include "output/text.h"
#include "search/decision_list.h"

namespace referat::output {

// How many, notes, decisions with what became of them, facets, and the commands that lead on.
void write_decisions_text(std::ostream& out, const search::DecisionList& list,
                          const TextOptions& options);

}  // namespace referat::output
