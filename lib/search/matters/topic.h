// What a heading, a part's subject or a sentence is about. Two of them are compared strictly, by
// their words, for whether they are on one matter and not only on one theme; and loosely, by all
// that is said in them, for which of several headings a sentence fits best.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/analyzer.h"

namespace referat::search {

// Lemmas.
using Words = std::set<std::string>;

// A word that says something of the matter: no function word, no name of a deciding body, nothing
// that any heading may have ("forslag", "endelig vedtagelse").
struct TopicWord {
  Words lemmas;
  Words parts;  // of a compound
};

struct Topic {
  std::vector<TopicWord> words;  // each once
  // What a word is counted by: "strækning 2", "1. etape", "første etape"; by the word's lemmas.
  std::map<std::string, std::set<std::string>> numbers;
  std::set<std::string> years;
  bool report = false;  // tells how something goes: "årsrapport", "beretning", "status"
  // Every lemma of every such word, those of parts and joined forms too: "indkøbsstrategi",
  // "indkøb", "strategi".
  Words said;

  [[nodiscard]] bool empty() const { return words.empty(); }
};

// place: the municipality, whose name tells nothing within its own minutes.
[[nodiscard]] Topic topic_of(std::string_view text, std::string_view place,
                             const text::Analyzer& analyzer);

// What makes a word one that says something, of the word in its place and of each of its lemmas: it
// is no function word, number, month or body's name; the lemma isn't what any heading may have.
[[nodiscard]] bool says_something(const text::Token& token);
[[nodiscard]] bool is_procedure(const std::string& lemma);

// The loose comparison, of what is said.
[[nodiscard]] std::size_t in_common(const Words& a, const Words& b);

// They can't be on one matter: another number behind the same word ("strækning 1", "strækning 2").
[[nodiscard]] bool differ(const Topic& a, const Topic& b);

// The text speaks of the matter: it has all of its words, with their numbers.
[[nodiscard]] bool names(const Topic& text, const Topic& matter);

// They have a word in common, and don't differ.
[[nodiscard]] bool touches(const Topic& text, const Topic& matter);

// A later heading is on the matter of an earlier one: the one has all of the other's words, and no
// more than as many besides; if both have years, they have one in common. A report on a thing isn't
// the decision on it.
[[nodiscard]] bool on_same_matter(const Topic& later, const Topic& earlier);

}  // namespace referat::search
