// Why a hit was found, for people.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/explanation.h"
#include "output/text/layout/paragraph.h"

namespace referat::output {

// "sygefravær 8,3: titel »Sygefravær«; tekst bøjet »sygefraværet« ×3", a line or two for each word;
// what only raises the item comes last, on one line.
void write_matched_words(std::ostream& out, const std::vector<answer::MatchedWord>& words,
                         const Block& block, const Style& style);

}  // namespace referat::output
