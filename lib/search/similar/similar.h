// More like this: items about the same thing as an item of the database, or as a draft.
//
// The words that tell what it is about (telling_words.h) are searched for, any of them; a hit has
// so many of the weighty ones that it can be about the same (query/ranking_weights.h). Hits tell
// which they have, SearchResult::similar which were searched for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "answer/request.h"
#include "answer/result.h"
#include "search/session.h"

namespace referat::search {

// Of the request everything but the query and `explain` counts. Neither the item itself is among
// the hits nor another print of it: the same title at a meeting of the same body on the same day.
// Of an item that says too little (a closed one) nothing is found, with a note of kind "empty".
// Nothing at all if no item has this id. Throws as search() does.
[[nodiscard]] std::optional<answer::SearchResult> similar_to_item(
    Session& session, const std::string& id, const answer::SearchRequest& request);

// A text of the user's own: its first line is the title. path: as the user named it.
// Throws Error(usage) if it has too few telling words, too.
[[nodiscard]] answer::SearchResult similar_to_text(Session& session, const answer::DraftText& draft,
                                                   const answer::SearchRequest& request);

}  // namespace referat::search
