// Which words of a query an item lacks.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "query/leaf.h"

namespace referat::search {

// The items' own terms, joined by OR, a batch of at most items_at_once at a time: filters that let
// through these items alone.
inline constexpr Xapian::doccount items_at_once = 100;
[[nodiscard]] std::vector<Xapian::Query> item_queries(const Xapian::Database& database,
                                                      const std::vector<Xapian::docid>& items);

// For each of the items, the indexes of the leaves that it doesn't match, ascending.
[[nodiscard]] std::vector<std::vector<std::size_t>> missing_leaves(
    const Xapian::Database& database, const std::vector<Xapian::docid>& items,
    const std::vector<query::Leaf>& leaves);

// The leaves that no item of the database matches.
[[nodiscard]] std::vector<std::size_t> absent_leaves(const Xapian::Database& database,
                                                     const std::vector<query::Leaf>& leaves);

}  // namespace referat::search
