// --show: one item whole.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

[[nodiscard]] Answer show_answer(const Options& options);

}  // namespace referat::searcher
