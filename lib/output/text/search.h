// The answer to a search, for a person at a terminal or in a pipe.
#pragma once

#include <iosfwd>

#include "answer/result.h"
#include "output/text/options.h"

namespace referat::output {

// How many, notes, hits, facets with bars, and the commands that lead on. No hits: what was
// searched for and what to try. Every text passes terminal_safe.
void write_text(std::ostream& out, const answer::SearchResult& result, const TextOptions& options);

}  // namespace referat::output
