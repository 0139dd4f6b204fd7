// A ranked list of items with facets: what referat-search does unless another mode is asked for.
#pragma once

#include "answer/request.h"
#include "answer/result.h"
#include "search/session.h"
#include "searcher/answer.h"

namespace referat::searcher {

// A result that has been found there, rendered; a page of HTML counts its years, too.
[[nodiscard]] Answer rendered(const Options& options, search::Session& session,
                              const answer::SearchResult& result);

[[nodiscard]] Answer search_answer(const Options& options);

}  // namespace referat::searcher
