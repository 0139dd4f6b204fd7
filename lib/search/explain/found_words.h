// The words of a query in an item that is opened to be read, for whoever marks them there.
#pragma once

#include <string>
#include <vector>

#include "answer/hit.h"
#include "answer/request.h"
#include "search/session.h"

namespace referat::search {

// As they stand in the item, in lower case, each once, whatever the place and form. Analyses all of
// the item's text: milliseconds for one that somebody opens, too much for every hit of a page
// (those have their snippets' highlights). Throws as search() does.
[[nodiscard]] std::vector<std::string> found_words(Session& session,
                                                   const answer::SearchRequest& request,
                                                   const answer::Hit& hit);

}  // namespace referat::search
