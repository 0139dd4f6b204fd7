// Units of a query that stand for themselves → leaves: words, phrases, facts, and what means more
// than its letters.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/expanded_leaves.h"
#include "query/leaf.h"
#include "query/text_leaves.h"
#include "query/unit.h"
#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

class LeafMaker {
 public:
  // What it is given must outlive it. bonuses: see Effort.
  LeafMaker(const text::Analyzer& analyzer, const Vocabulary& vocabulary, bool bonuses)
      : analyzer_(analyzer), vocabulary_(vocabulary), bonuses_(bonuses) {}

  [[nodiscard]] bool bonuses() const { return bonuses_; }

  Leaf word(const std::string& text, Field field = Field::none);
  Leaf phrase(const std::string& text, Field field = Field::none);

  // A node of the tree as it is: word, phrase, wildcard, near, date or filter.
  Leaf node(const Node& node);

  // A unit of any other kind but dates.
  Leaf named(const Unit& unit);

  // Limits that were met so far, in the user's language.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  [[nodiscard]] Effort effort() const;
  Leaf counted(Leaf leaf);
  Leaf wildcard(const Node& node);
  Leaf near(const Node& chain);
  Leaf field_word(const Node& node);
  Leaf center(const Unit& unit);
  Leaf acronym(const Unit& unit);
  Leaf result(const Unit& unit);
  Leaf body(const Unit& unit);
  Leaf amount(const Unit& unit);
  Leaf case_number(const Unit& unit);

  const text::Analyzer& analyzer_;
  const Vocabulary& vocabulary_;
  bool bonuses_;
  std::size_t phrases_ = 0;  // of several words, so far
  std::size_t wildcards_ = 0;
  bool phrase_was_cut_ = false;
  Shortfall shortfall_;
};

}  // namespace referat::query
