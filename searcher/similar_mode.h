// --similar: items about the same thing as an item or a draft.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer similar_answer(const Options& options);

}  // namespace referat::searcher
