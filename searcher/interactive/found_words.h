// The words that the search found in an item, shown where they stand.
#pragma once

#include <string>
#include <vector>

#include "answer/result.h"
#include "searcher/interactive/line.h"

namespace referat::interactive {

// As they stand in the item, in lower case; empty for a hit without an explanation.
[[nodiscard]] std::vector<std::string> found_words(const answer::Hit& hit);

// The line with whole words that are among these marked, whatever their case. True if there are
// any.
bool mark_words(Line& line, const std::vector<std::string>& words);

}  // namespace referat::interactive
