// Words that a line break divides, as text taken from a PDF has them: "sygefra-" / "vær".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace referat {

enum class Hyphen {
  apart,    // no word is divided: "løn-" / "og økonomisystem", "planen -" / "den nye"
  kept,     // the hyphen is the word's own: "Høje-" / "Taastrup", "EU-" / "midler"
  dropped,  // it stands for the break only: "sygefra-" / "vær"
};

// What becomes of a hyphen at a line's end when the lines are joined. `before` ends before the
// hyphen, `after` begins with the next line's first letter.
[[nodiscard]] Hyphen hyphen_at_break(std::string_view before, std::string_view after);

// What to leave out of a text that is shown without its line breaks, in bytes.
struct WordBreak {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The break of the word whose hyphen (also U+2010 and the soft hyphen) stands at this offset;
// nothing if there is no hyphen, or it divides no word.
[[nodiscard]] std::optional<WordBreak> word_break_at(std::string_view text, std::size_t hyphen);

// The same for a blank (or line end) that may lie within such a break.
[[nodiscard]] std::optional<WordBreak> word_break_around(std::string_view text, std::size_t blank);

}  // namespace referat
