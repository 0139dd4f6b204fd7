// What is known of a word by itself, without the text around it: found once for each distinct word.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/lemmatiser.h"

namespace referat::text {

struct Lexeme {
  std::string surface;    // folded and cut to limits::max_term_bytes; see Token
  WordAnalysis analysis;  // lemmas, parts, pairs
  bool is_word = false;   // has letters or digits, also when folded (U+3164 folds to nothing)
  bool has_digits = false;
  bool only_digits = false;  // ASCII digits
  bool function_word = false;
  bool conjunction = false;  // og, eller, samt
  bool month = false;        // a month's name or abbreviation
  // Where in the surface the part begins that alone is inflected ("co2|udledning"); 0 if the word
  // is inflected as a whole, or not at all.
  std::size_t last_part = 0;
};

class LexemeCache {
 public:
  // The lemmatiser must outlive the cache.
  explicit LexemeCache(const Lemmatiser& lemmatiser);

  // The lexeme of a word as it stands in a text.
  [[nodiscard]] const std::shared_ptr<const Lexeme>& find(std::string_view raw);

  // The lexeme of a joined form, whose last part begins at that byte of its surface (see
  // JoinedForm): where the lexicon doesn't know the whole, it is inflected as that part is.
  [[nodiscard]] const std::shared_ptr<const Lexeme>& find_joined(std::string_view surface,
                                                                 std::size_t last_part);

  // The same as find() with the surface form for its only lemma, unless find() has met it.
  [[nodiscard]] const std::shared_ptr<const Lexeme>& find_plain(std::string_view raw);

  // Forgets everything if that has grown beyond a few megabytes.
  void trim();

 private:
  using Lexemes = std::unordered_map<std::string_view, std::shared_ptr<const Lexeme>>;

  [[nodiscard]] static Lexeme make_plain(std::string_view raw);
  [[nodiscard]] Lexeme make(std::string_view raw) const;
  [[nodiscard]] Lexeme make_joined(std::string_view surface, std::size_t last_part) const;
  void inflect_last_part(Lexeme& lexeme, std::size_t last_part) const;
  const std::shared_ptr<const Lexeme>& keep(std::string_view raw, Lexeme lexeme, Lexemes& lexemes);

  const Lemmatiser& lemmatiser_;
  std::deque<std::string> words_;  // the keys' bytes
  Lexemes lexemes_;
  Lexemes plain_;
  std::size_t bytes_ = 0;  // of all raw words and surfaces
};

}  // namespace referat::text
