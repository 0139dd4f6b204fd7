// Results for programs: stable JSON; additions allowed, nothing renamed. The schemas are in
// searcher/schema.
//
// UTF-8; broken sequences become U+FFFD. Control characters, C1 controls and bidirectional
// controls are always escaped (\u202e), so that nothing steers the terminal that shows them.
#pragma once

#include <iosfwd>

#include "answer/result.h"

namespace referat::output {

// One object, indented.
void write_json(std::ostream& out, const answer::SearchResult& result);

// One hit a line.
void write_jsonl(std::ostream& out, const answer::SearchResult& result);

// One hit with the whole AgendaItem in "item" (--show).
void write_item_json(std::ostream& out, const answer::Hit& hit, bool indented);

}  // namespace referat::output
