// The items of a case: the one reader of them, so that a case is the same for its history and for
// what became of its decisions. All spellings of its number are one case (domain/case_number.h).
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "answer/hit.h"

namespace referat::search {

// case_number: in any spelling. municipality: empty for all, each of which has a case of its own
// with the number.
[[nodiscard]] Xapian::Query case_query(const std::string& case_number,
                                       const std::string& municipality = "");

// Every item of the query's that counts (search/filters.h, counted_once()), from the first meeting
// to the last (by earlier_item).
[[nodiscard]] std::vector<answer::Hit> read_case_items(const Xapian::Database& database,
                                                       const Xapian::Query& of_case);

// The order in which a case is told, the same in every layout of the databases: by municipality,
// meeting and place in it, an agenda before the minutes of its meeting. Meetings of one day go by
// their time, where it is known.
[[nodiscard]] bool earlier_item(const answer::Hit& a, const answer::Hit& b);

}  // namespace referat::search
