// How far somebody has seen the databases, so that next time only what is new is shown.
#pragma once

#include <xapian.h>

#include "answer/request.h"
#include "search/session.h"

namespace referat::search {

// The databases' marks as they are opened now. Take them before the search that shows the items:
// what comes in between the two is then shown twice rather than never. Throws Error(database).
[[nodiscard]] answer::Marks marks_of(Session& session);

// Items that came in after the marks; of a database without a mark, all.
[[nodiscard]] Xapian::Query news_query(const answer::Marks& marks);

}  // namespace referat::search
