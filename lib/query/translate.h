// Syntax tree → Xapian::Query. The numbers are in ranking_weights.h.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "query/leaf.h"
#include "query/node.h"
#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

struct Translation {
  // All wanted leaves, optional words as bonus, exclusions, fields: what total, facets and dates
  // count. A query that asks for no word (only exclusions, only filters, nothing) gives all items
  // that it doesn't exclude.
  Xapian::Query strict;
  // Items with any of the wanted leaves; those with more leaves always before those with fewer,
  // by relevance among equals: each leaf adds weights::coordination, which dominates. Exclusions
  // and fields hold as in strict. Equal to strict where nothing can be left out.
  Xapian::Query relaxed;
  std::vector<Leaf> leaves;        // wanted, in the query's order
  std::vector<Leaf> other_leaves;  // words of fields, and dates: only for highlights
  // Function words, words that belong together, and what is excluded: only for explanations.
  std::vector<Leaf> unmarked_leaves;
  std::vector<std::string> notes;  // in the user's language: limits that were met
  bool has_text = false;           // false: nothing to rank by
};

// `without`: wanted leaves (indexes into leaves of an earlier translation of the same tree) to
// leave out of strict.
[[nodiscard]] Translation translate(const Node& root, const text::Analyzer& analyzer,
                                    const Vocabulary& vocabulary,
                                    const std::vector<std::size_t>& without = {});

}  // namespace referat::query
