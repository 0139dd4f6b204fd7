// Searches with a name: --save NAME, --saved NAME --since-last, --saved list, --forget NAME.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

// Carries the search out and saves it; what the databases have now counts as seen.
[[nodiscard]] Answer save_answer(const Options& options);

// Only what has come in since the last time. When that has been shown whole, it counts as seen.
[[nodiscard]] Answer news_answer(const Options& options);

[[nodiscard]] Answer list_saved_answer(const Options& options);
[[nodiscard]] Answer forget_answer(const Options& options);

}  // namespace referat::searcher
