// Leaves that ask the database for its words: "indkøb*", and words near one another.
#pragma once

#include <set>
#include <string>

#include "query/leaf.h"
#include "query/node.h"
#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

// What was not done in full, for notes.
struct Shortfall {
  bool wildcards = false;       // there are more of them than are expanded
  std::set<std::string> cut{};  // wildcards that begin more words than are searched
  bool forms = false;           // a word's inflected forms weren't found
};

// Every word that begins so, with one weight for all of them. Matches nothing if there is none.
[[nodiscard]] Leaf wildcard_leaf(const std::string& text, Field field,
                                 const text::Analyzer& analyzer, const Vocabulary& vocabulary,
                                 Shortfall& shortfall);

// The node's children, words in any form, phrases and wildcards, each at most that many words from
// the one before, in whatever order. Its members are the children's leaves. Xapian looks at words
// only: of a phrase, another occurrence of its words may be the one nearby. cut: see phrase_leaf().
[[nodiscard]] Leaf near_leaf(const Node& node, const text::Analyzer& analyzer,
                             const Vocabulary& vocabulary, bool& cut, Shortfall& shortfall);

}  // namespace referat::query
