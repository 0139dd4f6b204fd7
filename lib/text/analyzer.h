// The one pipeline from text to terms. Indexing, queries and snippets all use it, so that a word
// typed is the word found is the word highlighted.
//
// text → words (Unicode TR29 by ICU) → folded surface forms with positions → lemmas and parts of
// compounds, and joined forms of what ICU splits: hyphen words, case numbers,
// paragraphs, dates, amounts, words broken over a line, the full words of an ellipsis.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "text/token.h"

namespace referat::text {

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

}  // namespace referat::text
