#include "prose/no_decision.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "domain/word_pattern.h"

namespace referat {

namespace {

constexpr auto sayings = std::to_array<std::string_view>(
    {"^ beslutning* * ikke * frigivet", "^ beslutning* * ikke * offentlig*", "^ ikke frigivet",
     "^ ikke * offentliggjort", "^ referat* * ikke * frigivet",
     "^ afventer godkendelse af referat*"});

// "Afbud fra Ida Holm (A) og Ole Krag (V)": nothing but names.
bool names_absentees(std::string_view text) {
  constexpr std::string_view beginning = "afbud fra ";
  if (!starts_with_ignoring_case(text, beginning)) return false;
  const auto words = split(text.substr(beginning.size()), ' ');
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return begins_upper(word.substr(word.starts_with('(') ? 1 : 0)) ||
           is_one_of(word, {"og", "samt", "fra", "af", "de", "van", "von"});
  });
}

}  // namespace

bool says_no_decision(std::string_view decision_text) {
  constexpr std::size_t longest = 8;  // words: more say more than that
  constexpr std::size_t longest_bytes = 300;
  if (decision_text.size() > longest_bytes) return false;
  const auto words = pattern_words(decision_text);
  // A lone "." or "-", so that the heading has something below it; and "Ingen."
  if (words.empty()) return !decision_text.empty();
  if (words.size() == 1 && is_one_of(words[0], {"ingen", "-", "–", "—"})) return true;
  if (names_absentees(decision_text)) return true;
  return words.size() <= longest && find_any(words, sayings);
}

}  // namespace referat
