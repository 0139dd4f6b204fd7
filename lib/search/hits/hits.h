// A search request against an opened source: the page and the facets (two passes).
#pragma once

#include <optional>
#include <string>

#include "answer/request.h"
#include "answer/result.h"
#include "search/session.h"

namespace referat::search {

// Throws Error(query | usage | database). A snapshot that a writer has replaced in between is
// reopened and the whole search repeated (limits::max_search_attempts).
[[nodiscard]] answer::SearchResult search(Session& session, const answer::SearchRequest& request);

// The item with this id, or nothing. Its Hit has no rank, snippet or highlights.
[[nodiscard]] std::optional<answer::Hit> find_item(Session& session, const std::string& id);

}  // namespace referat::search
