// A topic through the years: --timeline.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer timeline_answer(const Options& options);

}  // namespace referat::searcher
