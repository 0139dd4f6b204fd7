// An explanation for people: how the query was understood (why a hit was found: matched_words.h).
#pragma once

#include <iosfwd>

#include "answer/result.h"
#include "output/text/options.h"

namespace referat::output {

// If the result has an explanation: a paragraph for each word of the query, with its items in the
// collection; then the weights, or why nothing was found.
void write_explanation(std::ostream& out, const answer::SearchResult& result,
                       const TextOptions& options);

}  // namespace referat::output
