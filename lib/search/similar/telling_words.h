// The words that tell what an item is about: what others about the same thing are found by.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/center.h"
#include "text/analyzer.h"

namespace referat::search {

struct TellingWord {
  std::string text{};                // as the item says it most often, in small letters
  std::string lemma{};               // all its forms have it in common
  std::vector<std::string> pairs{};  // of a compound: the same said in two words
  std::vector<std::string> parts{};  // of a compound or a word with hyphens: lemmas
  bool in_title = false;
  double emphasis = 0;  // how much the item says it, by number and place, above 0
  double weight = 0;    // emphasis, and how few other items have the word
};

// What a collection knows of a lemma.
struct Collection {
  std::size_t items = 0;
  // How many items have the lemma, as a word or as a part of a compound.
  std::function<std::size_t(const std::string& lemma)> items_with{};
  // Somebody at the meetings is called so; the word is folded.
  std::function<bool(const std::string& word)> names_person{};
  const CenterRegister* centers = nullptr;  // departments are in any item of theirs
};

// Nouns and names, the weightiest first, at most weights::similar_words of query/ranking_weights.h.
// Titles count more than the rest, lists of attachments and absentees not at all. Without numbers,
// months, names of deciding bodies, departments and those at the meetings, procedure
// ("godkendelse"), and words that fewer than `least` items or more than half of all have. A
// compound's parts are words of their own.
[[nodiscard]] std::vector<TellingWord> telling_words(const AgendaItem& item, std::size_t least,
                                                     const Collection& collection,
                                                     const text::Analyzer& analyzer);

}  // namespace referat::search
