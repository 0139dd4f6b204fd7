// When a topic came up: counts for each year, and the items that tell most.
#pragma once

#include "answer/request.h"
#include "answer/timeline_result.h"
#include "search/session.h"

namespace referat::search {

// The request's limit is of items for each year, in its order; its facets, of the items
// meant, are `involved`; offset and explain are not looked at. Counts are exact and read no item.
// Throws as search() does.
[[nodiscard]] answer::Timeline timeline(Session& session, const answer::SearchRequest& request);

}  // namespace referat::search
