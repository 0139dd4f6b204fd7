// The one pipeline from text to terms. Indexing, queries and snippets all use it, so that a word
// typed is the word found is the word highlighted.
//
// text → words (Unicode TR29 by ICU) → folded surface forms with positions → lemmas and parts of
// compounds, and joined forms of what ICU splits (DESIGN 6): hyphen words, case numbers,
// paragraphs, dates, amounts, words broken over a line, the full words of an ellipsis.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "domain/word_origin.h"

namespace referat::text {

struct Lexeme;

// A word in its place. What it shares with every other occurrence is kept once, and outlives the
// Analyzer as long as a token needs it.
struct Token {
  std::shared_ptr<const Lexeme> lexeme;  // never null

  // The folded form (NFKC_Casefold, ’ as ', soft hyphens dropped): "høje", "18/18284", "bac's".
  // Never longer than limits::max_term_bytes: longer words are cut there, on a code point.
  [[nodiscard]] const std::string& surface() const;

  // Its lemmas (lemmatiser.h), spelled by fold_spelling() so that aa and å meet: never empty,
  // mostly one, several where the form belongs to several words ("leder": leder, lede). Two words
  // match if they have any lemma in common: index all of them, ask for any of them. Words with
  // digits have their folded surface form as only lemma.
  [[nodiscard]] const std::vector<std::string>& lemmas() const;

  // Of a compound: the lemmas of its parts. A word matches it less well by a part.
  [[nodiscard]] const std::vector<std::string>& parts() const;

  // How the lemmas were found.
  [[nodiscard]] WordOrigin origin() const;

  // What the word says together with others, as "modifier head": of a compound its halves
  // ("indkøb strategi"), of a noun what it makes with the words before it ("strategi for indkøb",
  // noun_pairs.h). Ways to say the same have a pair in common.
  std::vector<std::string> pairs;

  // The bytes of the analysed text that the token stands for. Words don't overlap; a joined token
  // begins where its first part does ("5a" for "§5a") and ends with its last, and what an ellipsis
  // leaves out is not in it ("løn" for "lønsystem").
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  // The place in the sequence of words, from 1. A joined token has the position of its first part.
  std::uint32_t position = 0;

  // Made of several words or of part of one ("ehandel" of "e-handel", "2018-11-19" of
  // "19.11.2018", "lønsystem" of "løn- og økonomisystem"); follows its first part in the list.
  bool joined = false;
};

// Whether the lemmas of a word, as it is written, are wanted.
using WordFilter = std::function<bool(std::string_view raw)>;

class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  // Tokens in order of position. Any valid UTF-8 of less than 2 GB will do; blank or empty text
  // gives none.
  // first_position: for a text that goes on after another (a gap keeps phrases apart).
  // Not thread-safe: it caches the words it has met. Use one Analyzer per thread.
  // wanted: a word that it refuses gets its surface form for its only lemma. For who looks for
  // certain words only: most of the time goes into words that are met for the first time.
  [[nodiscard]] std::vector<Token> analyze(std::string_view text, std::uint32_t first_position = 1,
                                           const WordFilter& wanted = {}) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Changes whenever the same text may give other terms: kept in the database and compared at open.
[[nodiscard]] std::string analyzer_version();

// The ICU and lexicon versions behind it, for --version and the database's records: "72.1", and
// "da-" with a fingerprint of the lexicon and of Snowball's stems.
[[nodiscard]] std::string icu_version();
[[nodiscard]] std::string lexicon_version();

// Danish function words ("i", "og", "for", "hvem"): optional in queries.
[[nodiscard]] bool is_function_word(std::string_view surface);

}  // namespace referat::text
