// A wanted word or phrase with what matches it in a database, and what to highlight.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "domain/word_role.h"
#include "query/fields.h"
#include "query/unit.h"
#include "text/token.h"

namespace referat::query {

// What holds of an item or its meeting, whether its text says so or not: it was held on that day,
// its decision came to that.
struct Fact {
  Field field = Field::none;  // Field::decision: a decision of that day
  std::string value{};        // for people
  Xapian::Query items{};      // of which it holds
};

// One wanted word or phrase: what `missing` speaks of.
struct Leaf {
  std::string text{};                   // as typed
  Xapian::Query query{};                // matches the items that have it
  std::vector<std::string> surfaces{};  // folded surface forms, lemmas (also of a compound's parts)
  std::vector<std::string> lemmas{};    // and pairs, for highlighting …
  std::vector<std::string> pairs{};
  std::vector<std::vector<std::string>> phrases{};  // … sequences of surface forms, and what a
  std::vector<std::string> beginnings{};            // wildcard's surface forms begin with

  // For explanations: what it was taken for (the unit's node is the tree's, and must outlive it),
  // the words that the query asks for, what else raises items, and the leaves of a group.
  Unit unit{};
  WordRole role = WordRole::wanted;
  std::vector<text::Token> tokens{};
  std::vector<std::string> forms{};  // words of the database that it was expanded to
  std::vector<Fact> facts{};
  std::vector<Leaf> members{};

  void add_highlights(const Leaf& other);
  // A leaf of this group; a group of one is that one.
  void add_member(const Leaf& member);
};

}  // namespace referat::query
