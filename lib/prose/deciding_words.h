// Which words of a sentence can say what is decided now, and which only speak of it: what is
// wished, reported, asked, still to be decided, or a condition of something.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

struct DecidingWords {
  // As patterns read them (domain/word_pattern.h); "_" for a deciding verb that decides nothing
  // here: "den vedtagne plan", "skal godkendes", "hjemmel til at imødekomme".
  std::vector<std::string> words{};
  // What begins here or behind is wished or reported: "Udvalget ønsker, at …".
  std::size_t end = 0;
};

// Of the main clause: without the subordinate ones ("når budgettet er vedtaget"), remarks ("med
// bemærkning om, at …") and phrases ("med henblik på godkendelse") behind it. None for a question.
[[nodiscard]] DecidingWords deciding_words(std::string_view sentence);

// With the phrases, for a decision that stands behind them: "Ansøgningen blev med henvisning til
// strategien afvist".
[[nodiscard]] DecidingWords deciding_words_with_phrases(std::string_view sentence);

// What a paper that goes back says was decided on it: "har vedtaget indstillingen" of
// "Tilbagesendes med bemærkning, at byrådet har vedtaget indstillingen". Empty for other sentences;
// a view into it.
[[nodiscard]] std::string_view decision_on_return(std::string_view sentence);

}  // namespace referat
