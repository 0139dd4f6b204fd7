// Decisions for programs: the schemas are decision-list.schema.json and decision.schema.json in
// searcher/schema. Safe as json.h has it.
#pragma once

#include <iosfwd>

#include "answer/decision_list.h"

namespace referat::output {

// One object, indented.
void write_decisions_json(std::ostream& out, const answer::DecisionList& list);

// One decision a line.
void write_decisions_jsonl(std::ostream& out, const answer::DecisionList& list);

}  // namespace referat::output
