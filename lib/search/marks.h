// How far somebody has seen the databases, so that next time only what is new is shown.
#pragma once

#include <xapian.h>

#include <map>
#include <string>

#include "database/source.h"

namespace referat::search {

// The latest arrival of each database by its identity (index/arrivals.h). Databases behind a server
// are told apart like any others.
using Marks = std::map<std::string, std::string>;

// The databases' marks as they are opened now. Take them before the search that shows the items:
// what comes in between the two is then shown twice rather than never. Throws Error(database).
[[nodiscard]] Marks marks_of(database::OpenSource& source);

// Items that came in after the marks; of a database without a mark, all.
[[nodiscard]] Xapian::Query news_query(const Marks& marks);

}  // namespace referat::search
