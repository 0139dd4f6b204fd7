#include "text/noun_pairs.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/strings.h"

namespace referat::text {

namespace {

// What may tie a noun to the one it describes. Others (med, over, under) mostly belong to a verb.
constexpr std::array<std::string_view, 9> prepositions = {"af", "for", "fra",  "i",         "om",
                                                          "på", "til", "vedr", "vedrørende"};

// Words between the preposition and its noun: "for det samlede …".
constexpr std::size_t max_attributes = 2;

bool is_preposition(const Word& word) { return is_one_of(word.surface(), prepositions); }

bool is_noun(const Word& word) {
  return !word.lexeme->function_word && !word.lexeme->analysis.noun.empty();
}

// Only blanks between the words: a comma or a full stop parts what they say. The dot of "vedr." is
// none of these.
bool in_a_row(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  return is_blank_gap(gap) || (gap.starts_with('.') && passage.words[i].surface() == "vedr" &&
                               is_blank_gap(gap.substr(1)));
}

// The lemma as a noun; of an adjective that stands for one ("boliger til ældre") its own.
const std::string& noun(const Passage& passage, std::size_t i) {
  const WordAnalysis& analysis = passage.words[i].lexeme->analysis;
  return analysis.noun.empty() ? analysis.lemmas.front() : analysis.noun;
}

// The noun that a preposition at word i governs, or the adjective that stands for one.
std::optional<std::size_t> governed(const Passage& passage, std::size_t i) {
  std::optional<std::size_t> adjective;
  for (std::size_t n = 0; n <= max_attributes; ++n) {
    if (!in_a_row(passage, i) || ++i == passage.words.size()) break;
    if (is_noun(passage.words[i])) return i;
    if (is_preposition(passage.words[i])) break;
    const Lexeme& lexeme = *passage.words[i].lexeme;
    adjective = lexeme.function_word || lexeme.has_digits ? std::nullopt : std::optional(i);
  }
  return adjective;
}

}  // namespace

std::vector<NounPair> find_noun_pairs(const Passage& passage) {
  std::vector<NounPair> pairs;
  for (std::size_t i = 0; i + 1 < passage.words.size(); ++i) {
    if (!is_noun(passage.words[i]) || !in_a_row(passage, i)) continue;
    if (is_noun(passage.words[i + 1])) {
      pairs.push_back({i + 1, noun(passage, i) + ' ' + noun(passage, i + 1)});
    } else if (is_preposition(passage.words[i + 1])) {
      const auto second = governed(passage, i + 1);
      if (second) pairs.push_back({*second, noun(passage, *second) + ' ' + noun(passage, i)});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const auto& a, const auto& b) { return a.word < b.word; });
  return pairs;
}

}  // namespace referat::text
