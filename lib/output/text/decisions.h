// A list of decisions for a person at a terminal or in a pipe.
#pragma once

#include <iosfwd>

#include "answer/decision_list.h"
#include "output/text/options.h"

namespace referat::output {

// How many, notes, decisions with what became of them, facets, and the commands that lead on.
void write_decisions_text(std::ostream& out, const answer::DecisionList& list,
                          const TextOptions& options);

}  // namespace referat::output
