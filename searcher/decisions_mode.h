// --decisions and --open: what was decided on a topic.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer decisions_answer(const Options& options);

}  // namespace referat::searcher
