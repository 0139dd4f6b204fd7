// Paragraphs that were broken into lines of even length become one line again.
#pragma once

#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

// Does nothing to a text that isn't wrapped so. A line goes on in the next if that one's first
// word would not have found room; the next line is blank afterwards. Words broken by a hyphen stay
// on their two lines, as nobody can say here whether the hyphen belongs to the word.
void unwrap_paragraphs(std::vector<Line>& lines);

}  // namespace referat::minutes
