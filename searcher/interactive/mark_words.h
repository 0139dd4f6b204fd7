// The words that the search found in an item, shown where they stand.
#pragma once

#include <string>
#include <vector>

#include "searcher/interactive/line.h"

namespace referat::interactive {

// The line with whole words that are among these, which are in lower case, marked; whatever their
// own case. True if there are any.
bool mark_words(Line& line, const std::vector<std::string>& words);

}  // namespace referat::interactive
