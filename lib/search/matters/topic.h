// What a heading, a part's subject or a sentence is about, compared strictly: whether two of them
// are on one matter, and not only on one theme.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/analyzer.h"

namespace referat::search {

// A word that says something of the matter: no function word, no name of a deciding body, nothing
// that any heading may have ("forslag", "endelig vedtagelse").
struct TopicWord {
  std::set<std::string> lemmas;
  std::set<std::string> parts;  // of a compound: lemmas
};

struct Topic {
  std::vector<TopicWord> words;  // each once
  // What a word is counted by: "strækning 2", "1. etape", "første etape"; by the word's lemmas.
  std::map<std::string, std::set<std::string>> numbers;
  std::set<std::string> years;
  bool report = false;  // tells how something goes: "årsrapport", "beretning", "status"

  [[nodiscard]] bool empty() const { return words.empty(); }
};

// place: the municipality, whose name tells nothing within its own minutes.
[[nodiscard]] Topic topic_of(std::string_view text, std::string_view place,
                             const text::Analyzer& analyzer);

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
