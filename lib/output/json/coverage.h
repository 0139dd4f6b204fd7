// What a collection covers, for programs; schema in searcher/schema/coverage.schema.json. Escaped
// as json.h has it.
#pragma once

#include <iosfwd>

#include "answer/coverage_result.h"

namespace referat::output {

// One object, indented.
void write_coverage_json(std::ostream& out, const answer::Coverage& coverage);

// One body a line.
void write_coverage_jsonl(std::ostream& out, const answer::Coverage& coverage);

}  // namespace referat::output
