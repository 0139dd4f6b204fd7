// Syntax tree → Xapian::Query. Here are the field weights.
#pragma once

#include <xapian.h>

#include <functional>
#include <string>
#include <vector>

#include "domain/center.h"
#include "query/node.h"
#include "text/analyzer.h"

namespace referat::query {

// What the translation must know of the database it is for.
struct Vocabulary {
  std::function<bool(const std::string& term)> has_term;
  const CenterRegister* centers = nullptr;
};

// One wanted word or phrase: what `missing` speaks of.
struct Leaf {
  std::string text;                   // as typed
  Xapian::Query query;                // matches the items that have it
  std::vector<std::string> surfaces;  // folded surface forms and stems for highlighting …
  std::vector<std::string> stems;
  std::vector<std::vector<std::string>> phrases;  // … and sequences of surface forms
};

struct Translation {
  // All wanted leaves, optional words as bonus, exclusions, fields: what total, facets and dates
  // count. Empty query text gives MatchAll.
  Xapian::Query strict;
  // Items with any of the wanted leaves; those with more leaves always before those with fewer,
  // by relevance among equals (a constant weight for each leaf, Xapian's FixedWeightPostingSource,
  // dominates). Exclusions and fields hold as in strict. Equal to strict where nothing can be
  // left out.
  Xapian::Query relaxed;
  std::vector<Leaf> leaves;           // wanted, in the query's order
  std::vector<Leaf> optional_leaves;  // function words, bare years and dates: only for highlights
  std::vector<std::string> notes;     // Danish
  bool has_text = false;              // false: nothing to rank by
};

// `without`: wanted leaves (indexes into leaves of an earlier translation of the same tree) to
// leave out of strict.
[[nodiscard]] Translation translate(const Node& root, const text::Analyzer& analyzer,
                                    const Vocabulary& vocabulary,
                                    const std::vector<std::size_t>& without = {});

}  // namespace referat::query
