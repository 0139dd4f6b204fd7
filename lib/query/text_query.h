// One word or phrase → what matches it in a database, and what to highlight.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "domain/word_role.h"
#include "query/node.h"
#include "query/recognise.h"
#include "text/analyzer.h"

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

// What may be left out of a query of very many words, to bound its cost.
struct Effort {
  bool bonuses = true;    // for the places where a word says most; otherwise its stem alone
  bool positions = true;  // otherwise the words of a phrase may stand apart
};

// Both leave the leaf's query empty if the text holds no word.

// A word in any of its forms; a word of several parts (e-handel, 18/18284) as one or as its parts
// in a row. In the whole item (Field::none) with a bonus for the places where it says most, or in
// one text field.
[[nodiscard]] Leaf word_leaf(const std::string& text, Field field, const text::Analyzer& analyzer,
                             Effort effort = {});

// The words exactly as they are said, in a row; hyphen or blank between them is all the same.
// cut: set if the phrase was cut to limits::max_phrase_words, else left alone.
[[nodiscard]] Leaf phrase_leaf(const std::string& text, Field field, const text::Analyzer& analyzer,
                               bool& cut, Effort effort = {});

// A word of a text by its lemma: where it stands, as a word or as a part of a compound, with more
// weight in a title; of a compound also its pairs. For searches of many words at once: one plain
// OR.
[[nodiscard]] Leaf lemma_leaf(const std::string& lemma, const std::vector<std::string>& pairs);

// Items in which words of a query say together what they say in the query ("strategi for indkøb",
// "indkøbets strategi"), for a bonus. An empty query if the words make no pairs
// (text/noun_pairs.h).
[[nodiscard]] Leaf pairs_leaf(const std::vector<std::string>& words,
                              const text::Analyzer& analyzer);

// A query's matches with a constant weight instead of their own.
[[nodiscard]] Xapian::Query constant(const Xapian::Query& query, double weight);

// `query` with a constant added to every weight.
[[nodiscard]] Xapian::Query raised(const Xapian::Query& query, double weight);

// OP_OR, OP_AND … of the queries, each counted once; a single one is itself, none is the empty
// query.
[[nodiscard]] Xapian::Query combined(Xapian::Query::op op,
                                     const std::vector<Xapian::Query>& queries);

[[nodiscard]] Xapian::Query scaled(const Xapian::Query& query, double factor);

// `query`, with the weights of `bonus` where that matches too. Either may be empty.
[[nodiscard]] Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& bonus);

}  // namespace referat::query
