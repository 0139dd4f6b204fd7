// How a query was read, for people: what every answer to one tells.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "answer/query_reading.h"
#include "output/text/options.h"

namespace referat::output {

// The query and what the filters say, for a header.
[[nodiscard]] std::vector<std::string> asked_for(const answer::QueryReading& reading,
                                                 const TextOptions& options);

// A correction, the notes and a suggestion, a paragraph each.
void write_notes(std::ostream& out, const answer::QueryReading& reading,
                 const TextOptions& options);

// Nothing was found: how the query was read, and what to try.
void write_no_hits(std::ostream& out, const answer::QueryReading& reading,
                   const TextOptions& options);

}  // namespace referat::output
