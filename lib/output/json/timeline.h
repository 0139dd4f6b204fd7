// A timeline for programs; the schema is searcher/schema/timeline.schema.json.
#pragma once

#include <iosfwd>

#include "answer/timeline_result.h"

namespace referat::output {

// One object, indented.
void write_timeline_json(std::ostream& out, const answer::Timeline& timeline);

// One year a line.
void write_timeline_jsonl(std::ostream& out, const answer::Timeline& timeline);

}  // namespace referat::output
