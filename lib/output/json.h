// Results for programs: the JSON of DESIGN 4, stable; additions allowed, nothing renamed.
#pragma once

#include <iosfwd>

#include "search/result.h"

namespace referat::output {

void write_json(std::ostream& out, const search::SearchResult& result);   // one object, indented
void write_jsonl(std::ostream& out, const search::SearchResult& result);  // one hit a line
void write_item_json(std::ostream& out, const search::Hit& hit, bool indented);  // --show: the hit with the whole AgendaItem in "item"

}  // namespace referat::output
