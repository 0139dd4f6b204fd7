// A word by itself → what it is found by: its lemmas, and the parts of a compound.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/word_origin.h"
#include "text/compound_splitter.h"
#include "text/lexicon.h"
#include "text/stemmer.h"

namespace referat::text {

struct WordAnalysis {
  WordOrigin origin = WordOrigin::stem;
  std::vector<std::string> lemmas;  // never empty, without doubles
  // Lemmas of the parts of a compound, and of several parts in a row: arbejdsmarkedscenter →
  // arbejde, marked, center, arbejdsmarked, markedscenter.
  std::vector<std::string> parts;
  // Its halves at every seam, as two words: "arbejdsmarked center", "arbejde markedscenter". The
  // same as noun_pairs.h makes of "center for arbejdsmarked".
  std::vector<std::string> pairs;
  std::string noun;  // its lemma as a noun; empty if it can't be one
};

// The lemma of a folded word if it stands for an acronym: people type "hrc" for HRC. Not so in a
// text: there "kl" is no KL. Nothing if it is too long or short for an acronym.
[[nodiscard]] std::optional<std::string> acronym_lemma(std::string_view surface);

class Lemmatiser {
 public:
  // The lexicon must outlive it.
  explicit Lemmatiser(const Lexicon& lexicon) : lexicon_(lexicon), splitter_(lexicon) {}

  // raw: as written; surface: its folded form, without digits.
  //   - An ending after an apostrophe falls away: "ødc's" as "ødc", "ipad'en" as "ipad".
  //   - Acronyms (two to four capitals, and their genitive "ØDCs") are not inflected like words,
  //   and
  //     their lemma is in capitals: KL isn't "kl", nor HU "hu".
  //     More capitals are a heading and a word like any other.
  [[nodiscard]] WordAnalysis analyse(std::string_view raw, std::string_view surface) const;

  // A folded word of which only the part from that byte on, a noun or adjective, is inflected:
  // "co2|udledningen", "6|årige", "adhd|børn". Nothing if the lexicon knows no such part. The parts
  // are rows of the word from its beginning ("co2neutralitet" of "co2|neutralitetsmål"), what
  // stands in them alone is met where the text has it.
  [[nodiscard]] std::optional<WordAnalysis> analyse_last_part(std::string_view surface,
                                                              std::size_t begin) const;

  // The compound that a folded word is, taken apart; see CompoundSplitter. Its word may be spelled
  // by fold_spelling() where only that one is known.
  [[nodiscard]] Compound split(std::string_view surface,
                               std::size_t min_letters = CompoundSplitter::min_letters) const;

  // The pairs (see WordAnalysis) of a compound that may be shorter than analyse() takes for one.
  [[nodiscard]] std::vector<std::string> pairs_of(std::string_view surface,
                                                  std::size_t min_letters) const;

 private:
  // spelled: by fold_spelling(), and the lexicon's readings of that.
  [[nodiscard]] Compound split(std::string_view surface, std::string_view spelled,
                               const std::vector<WordReading>& readings,
                               std::size_t min_letters) const;

  const Lexicon& lexicon_;
  CompoundSplitter splitter_;
  Stemmer stemmer_;
};

}  // namespace referat::text
