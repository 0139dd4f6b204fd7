// Why the items of a page were found: which words of the query each has, where, and what that
// weighs.
#pragma once

#include <xapian.h>

#include <vector>

#include "answer/hit.h"
#include "query/translate.h"
#include "text/analyzer.h"

namespace referat::search {

// Fills in the hits' explanations. items: theirs, in the same order. A word's score is the weight
// of its own query on the item: BM25 is a sum, so that these add up to the hit's score.
void explain_hits(const Xapian::Database& database, const query::Translation& translation,
                  const text::Analyzer& analyzer, const std::vector<Xapian::docid>& items,
                  bool by_relevance, std::vector<answer::Hit>& hits);

}  // namespace referat::search
