// A ranked list of items with facets: what referat-search does unless another mode is asked for.
#pragma once

#include "searcher/answer.h"

namespace referat::searcher {

// A result that has been found, rendered.
[[nodiscard]] Answer rendered(const Options& options, const search::SearchResult& result);

[[nodiscard]] Answer search_answer(const Options& options);

}  // namespace referat::searcher
