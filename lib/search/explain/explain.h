// How a query was understood: translation → Explanation.
#pragma once

#include <xapian.h>

#include <vector>

#include "answer/explanation.h"
#include "query/translate.h"

namespace referat::search {

// What a leaf was taken for; a group of one is that one.
[[nodiscard]] answer::WordKind kind_of(const query::Leaf& leaf);

// All leaves that have to do with what is found, in the query's order; words that belong together
// behind them. They are the translation's.
[[nodiscard]] std::vector<const query::Leaf*> leaves_in_order(
    const query::Translation& translation);

// The tree that was translated must still be there. Counts every word's items in a pass of its
// own: for people who ask, not for every search.
[[nodiscard]] answer::Explanation explain(const Xapian::Database& database,
                                          const query::Translation& translation, bool by_relevance);

}  // namespace referat::search
