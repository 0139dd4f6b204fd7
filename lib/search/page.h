// One page of items in an order that is the same in every layout of the databases.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "answer/request.h"

namespace referat::search {

struct RankedItem {
  Xapian::docid id = 0;  // within this opened database only
  double weight = 0;     // 0 when sorted by date
};

// What relevance is: BM25 as ranking_weights.h has it.
[[nodiscard]] Xapian::BM25Weight relevance();

// Items offset … offset + limit - 1. Equal weights are ordered by date, newest first; equal dates
// by the items' ids: never by Xapian's docids, which differ between one database and several.
// Undated items come last in both orders of date.
[[nodiscard]] std::vector<RankedItem> page_of(const Xapian::Database& database,
                                              const Xapian::Query& query, answer::Sort sort,
                                              std::size_t offset, std::size_t limit);

}  // namespace referat::search
