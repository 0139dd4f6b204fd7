#include "prose/no_decision.h"

#include <array>

#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr auto sayings = std::to_array<std::string_view>(
    {"^ beslutning* * ikke * frigivet", "^ beslutning* * ikke * offentlig*", "^ ikke frigivet",
     "^ ikke * offentliggjort", "^ referat* * ikke * frigivet",
     "^ afventer godkendelse af referat*"});

}  // namespace

bool says_no_decision(std::string_view decision_text) {
  constexpr std::size_t longest = 8;  // words: more say more than that
  const auto words = pattern_words(decision_text);
  return words.size() <= longest && find_any(words, sayings);
}

}  // namespace referat
