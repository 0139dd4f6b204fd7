// Danish says the same as a compound (indkøbsstrategi), with a preposition (strategi for indkøb),
// with a genitive (indkøbets strategi) or, against the rules, in two words (indkøb strategi). Here
// the latter three get what the compound has: its pair, "indkøb strategi".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/passage.h"

namespace referat::text {

struct NounPair {
  std::size_t word = 0;  // index: the later of the two nouns
  std::string pair;      // "modifier head"
};

// In the order of their words. An article or adjective may stand before the second noun: "strategi
// for det samlede indkøb".
[[nodiscard]] std::vector<NounPair> find_noun_pairs(const Passage& passage);

}  // namespace referat::text
