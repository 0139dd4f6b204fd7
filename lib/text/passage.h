// A text as a sequence of words and of what stands between them: what the joined forms are found
// in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexeme.h"

namespace referat::text {

struct Word {
  std::uint32_t begin = 0;  // bytes of the text
  std::uint32_t end = 0;
  std::shared_ptr<const Lexeme> lexeme;

  [[nodiscard]] const std::string& surface() const { return lexeme->surface; }
};

struct Passage {
  std::string_view text;
  std::vector<Word> words;
  // The words at which a joined form can begin: a hyphen or a slash is beside them, or they hold
  // digits or name a month. Most words are none, and everything that joins looks at these only.
  std::vector<std::size_t> candidates;

  // Fills candidates, once the words are there.
  void find_candidates();

  // What stands between words i - 1 and i; before the first and after the last word: up to the
  // text's ends. i may be words.size().
  [[nodiscard]] std::string_view gap_before(std::size_t i) const;
  [[nodiscard]] std::string_view gap_after(std::size_t i) const { return gap_before(i + 1); }
};

// A token made of several words, or of part of one.
struct JoinedForm {
  std::size_t first = 0;  // the word whose position and beginning it has
  std::uint32_t end = 0;  // byte of the text
  std::string surface;    // folded
  // Where in the surface its last part begins, if that is a word that was written apart: 3 of
  // "co2udledning". 0 if nothing says so.
  std::size_t last_part = 0;
};

// The length in bytes of the hyphen (-, U+2010, U+2011) at the beginning or end of the text; 0 if
// none is there. Dashes are no hyphens.
[[nodiscard]] std::size_t hyphen_at_start(std::string_view text);
[[nodiscard]] std::size_t hyphen_at_end(std::string_view text);

// Blanks within a sentence: at least one, and not more than one line break (more are a paragraph).
[[nodiscard]] bool is_blank_gap(std::string_view gap);
[[nodiscard]] bool has_line_break(std::string_view gap);

}  // namespace referat::text
