// --history: one case through all meetings.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer history_answer(const Options& options);

}  // namespace referat::searcher
