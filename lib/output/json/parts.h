// What the JSON of every kind of answer is made of.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/facet.h"
#include "answer/hit.h"
#include "answer/query_reading.h"
#include "domain/json.h"

namespace referat::output {

[[nodiscard]] Json document_json(const answer::Source& document);
[[nodiscard]] Json notes_json(const std::vector<answer::Note>& notes);

// A hit as in a list, or with its whole item (--show).
[[nodiscard]] Json hit_json(const answer::Hit& hit, bool whole_item);

// The head of every answer: query, interpreted, corrected, suggestion, notes.
[[nodiscard]] Json reading_json(const answer::QueryReading& reading);

// {"year": [{"value", "count", "selected"}], …}
[[nodiscard]] Json facets_json(const std::vector<answer::Facet>& facets);

// The text with its newline; safe for terminals, broken UTF-8 as U+FFFD.
void write_json_text(std::ostream& out, const Json& json, bool indented);

}  // namespace referat::output
