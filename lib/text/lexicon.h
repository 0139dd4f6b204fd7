// The Danish lexicon: every form of some 155,000 words with its lemmas, and what compounds are made
// of. Compiled at build time from the system's hunspell-da (lexicon_compiler/) into the program
// itself, so that the operating system maps it into memory page by page as words are looked up:
// opening it costs nothing.
//
// Keys are words folded by fold() and fold_spelling(), without hyphens. Lemmas have the same form.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon_format.h"
#include "text/part_of_speech.h"

namespace referat::text {

// One way to understand a form: "møder" is a noun of "møde" and a verb of "møde".
struct WordReading {
  std::string lemma;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  bool ends_compound = false;
  bool keeps_compound_whole = false;  // by the list of exceptions
  bool always_split = false;
};

class Lexicon {
 public:
  // The one that is compiled in.
  static const Lexicon& danish();

  // The bytes must outlive the lexicon. Throws Error(system) if they are of another format.
  explicit Lexicon(std::string_view bytes);

  // Empty if the form is unknown.
  [[nodiscard]] std::vector<WordReading> readings(std::string_view key) const;
  [[nodiscard]] bool contains(std::string_view key) const;

  // The lengths in bytes of the word's beginnings that may begin a compound, with what links them
  // to the rest ("arbejds" of "arbejdsgruppe"), the shortest first; the word itself may be one.
  [[nodiscard]] std::vector<std::size_t> modifiers_of(std::string_view key) const;
  // The lemmas of such a modifier; empty if it is none.
  [[nodiscard]] std::vector<std::string> modifier_lemmas(std::string_view modifier) const;

  // Of the whole content.
  [[nodiscard]] std::uint64_t fingerprint() const { return header_.fingerprint; }

 private:
  [[nodiscard]] std::vector<WordReading> entry(std::int32_t number, std::string_view key) const;

  lexicon_format::Header header_;
  std::string_view forms_;
  std::string_view modifiers_;
  std::string_view offsets_;
  std::string_view entries_;
};

}  // namespace referat::text
