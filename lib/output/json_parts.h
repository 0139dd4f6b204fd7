// Pieces that the JSON of several kinds of answers have in common.
#pragma once

#include <iosfwd>
#include <vector>

#include "domain/json.h"
#include "search/result.h"

namespace referat::output {

[[nodiscard]] Json document_json(const search::Source& document);
[[nodiscard]] Json notes_json(const std::vector<search::Note>& notes);

// With the whole AgendaItem in "item", or what a list tells of it.
[[nodiscard]] Json hit_json(const search::Hit& hit, bool whole_item);

// With a newline, safe for terminals; see json.h.
void write_json_line(std::ostream& out, const Json& json, bool indented);

}  // namespace referat::output
