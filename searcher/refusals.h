// What a mode says of words and options that it doesn't take (option_table.h: which those are).
#pragma once

#include "answer/request.h"
#include "searcher/mode.h"

namespace referat::searcher {

// Throws Error(usage) for the first of them: search words, then options that the mode has words of
// its own for, then the others by their kind. Not for --cite, which is looked at when
// the format is known (mode.h, wants_references()).
void refuse_misplaced(Mode mode, const Values& values, const answer::SearchRequest& request);

}  // namespace referat::searcher
