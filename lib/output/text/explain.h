// Explanations for people: how the query was understood, and below each hit why it was found.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/result.h"
#include "output/text/layout/paragraph.h"
#include "output/text/options.h"

namespace referat::output {

// If the result has an explanation: a paragraph for each word of the query, with its items in the
// collection; then the weights, or why nothing was found.
void write_explanation(std::ostream& out, const answer::SearchResult& result,
                       const TextOptions& options);

// "sygefravær 8,3: titel »Sygefravær«; tekst bøjet »sygefraværet« ×3", a line or two for each word;
// what only raises the item comes last, on one line.
void write_matched_words(std::ostream& out, const std::vector<answer::MatchedWord>& words,
                         const Block& block, const Style& style);

}  // namespace referat::output
