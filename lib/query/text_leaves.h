// One word or phrase → the leaf that finds it in a database by itself; what asks the database for
// its words is in expanded_leaves.h.
#pragma once

#include <string>
#include <vector>

#include "query/fields.h"
#include "query/leaf.h"
#include "text/analyzer.h"

namespace referat::query {

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

}  // namespace referat::query
