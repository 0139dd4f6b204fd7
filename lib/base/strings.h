// Small helpers on UTF-8 text that the standard library lacks.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace referat {

// Without blanks (space, tab, CR, LF, no-break space U+00A0, the narrow and wide spaces of
// typesetters) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

// With `to` wherever `from` stood; from isn't empty.
[[nodiscard]] std::string replaced(std::string text, std::string_view from, std::string_view to);

// Runs of blanks as one space, none at the ends.
[[nodiscard]] std::string collapse_blanks(std::string_view text);

// The parts between separators; empty parts are kept, so n separators give n + 1 parts.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
// The parts would outlive the text.
template <std::same_as<std::string> Temporary>
void split(Temporary&& text, char separator) = delete;

[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);

// As one says it, with the conjunction before the last: "a, b og c".
[[nodiscard]] std::string listed(const std::vector<std::string>& parts,
                                 std::string_view conjunction);

// The word is one of these, byte for byte.
[[nodiscard]] bool is_one_of(std::string_view word, std::span<const std::string_view> words);
[[nodiscard]] bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

// At the end of the list, unless it is there already.
template <class Value>
void add_once(std::vector<Value>& list, std::type_identity_t<Value> value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

// As a line of its own at the end of the text.
void append_line(std::string& text, std::string_view line);

// Lower-case by Unicode's rules (Danish letters included). For comparing words; the length in
// bytes may change.
[[nodiscard]] std::string lower(std::string_view text);

// The text begins with this prefix, case ignored as lower() does it for Danish. The prefix must be
// in lower case.
[[nodiscard]] bool starts_with_ignoring_case(std::string_view text, std::string_view prefix);

// True if the text begins with an upper-case letter (Unicode).
[[nodiscard]] bool begins_upper(std::string_view text);

// The number of code points in valid UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view text);

// 0–9, as minutes write every number; Unicode has more.
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Digits and nothing else.
[[nodiscard]] bool is_number(std::string_view text);

// White space (Unicode) or a control character: nothing that a word is made of.
[[nodiscard]] bool is_blank(std::int32_t code_point);

// True if the letter or digit property (Unicode) holds for the code point before / at offset;
// false at the ends. offset must lie on a code point's boundary.
[[nodiscard]] bool word_character_before(std::string_view text, std::size_t offset);
[[nodiscard]] bool word_character_at(std::string_view text, std::size_t offset);

// Where the words first stand in the text with no letter or digit before or behind them; npos if
// nowhere. Byte for byte, so both in one case.
[[nodiscard]] std::size_t find_word(std::string_view text, std::string_view words);

// The length in bytes of the run of letters and digits that the text begins with.
[[nodiscard]] std::size_t word_length(std::string_view text);

// How many letters to type otherwise to get from one to the other: changed, left out, added or
// two neighbours swapped. Counted in code points of valid UTF-8.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

// a comes before b, runs of digits compared as numbers: "punkt/2" before "punkt/10".
[[nodiscard]] bool natural_less(std::string_view a, std::string_view b);

// ASCII for identifiers and file names: lower-case, æ→ae, ø→oe, å→aa, accents dropped, every
// other run of characters one hyphen: "Børne- og Ungeudvalget" → "boerne-og-ungeudvalget".
[[nodiscard]] std::string slug(std::string_view text);

// With a separator between the thousands, as Danes write a number: 12345 → "12.345". For people in
// their language: number_text() of messages.h.
[[nodiscard]] std::string grouped_digits(std::size_t number, char separator = '.');

}  // namespace referat
