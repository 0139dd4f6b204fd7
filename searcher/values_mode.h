// --values: which values a filter can take, for people and for the shells' completion.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

// A line for each value of the items that pass the filters: the value, a tab, and a few words on
// it (for a center its name; how many items). Exit code 1 if there is none.
[[nodiscard]] Answer values_answer(const Options& options);

}  // namespace referat::searcher
