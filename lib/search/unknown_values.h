// Filters that no item can pass, because the database has nothing of the name: typing errors,
// mostly.
#pragma once

#include <vector>

#include "answer/query_reading.h"
#include "answer/request.h"
#include "database/source.h"
#include "query/node.h"

namespace referat::search {

// A note of kind "filter" for each center, recommender, case, body, municipality, result and type
// of document, of the filters or of a field of the query, that no item of the database has: with
// the names it may have been meant for, or some that exist. At most three notes. Works on remote
// databases too.
[[nodiscard]] std::vector<answer::Note> unknown_value_notes(const database::OpenSource& source,
                                                            const answer::Filters& filters,
                                                            const query::Node& root);

}  // namespace referat::search
