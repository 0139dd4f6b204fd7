// The history of a case for programs: searcher/schema/history.schema.json. As output/json/search.h.
#pragma once

#include <iosfwd>

#include "answer/case_history.h"

namespace referat::output {

// One object, indented. Items are hits with the whole AgendaItem, as --show has them.
void write_history_json(std::ostream& out, const answer::CaseHistory& history);

// One item or reference a line, told apart by "type"; items first.
void write_history_jsonl(std::ostream& out, const answer::CaseHistory& history);

}  // namespace referat::output
