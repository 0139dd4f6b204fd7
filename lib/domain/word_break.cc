#include "domain/word_break.h"

#include <algorithm>
#include <array>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

// Blanks at the line's end and the next one's indentation; more are no extraction's.
constexpr std::size_t longest_gap = 64;

constexpr std::array<std::string_view, 5> list_words{"og", "eller", "samt", "m", "mv"};

bool begins_small(std::string_view text) {
  return word_character_at(text, 0) && !begins_upper(text) && !is_digit(text[0]);
}

// "e" of "e-handel": the hyphen behind it is never the line's.
bool ends_in_single_letter(std::string_view text) {
  const std::size_t letter = code_point_begin(text, text.size() - 1);
  return !word_character_before(text, letter);
}

bool ends_small(std::string_view text) {
  return begins_small(text.substr(code_point_begin(text, text.size() - 1)));
}

std::size_t hyphen_length(std::string_view text) {
  for (const std::string_view hyphen : {"-", "\u2010", "\u00AD"}) {
    if (text.starts_with(hyphen)) return hyphen.size();
  }
  return 0;
}

}  // namespace

Hyphen hyphen_at_break(std::string_view before, std::string_view after) {
  if (!word_character_before(before, before.size()) || !word_character_at(after, 0)) {
    return Hyphen::apart;
  }
  const std::string_view word = after.substr(0, word_length(after));
  if (is_one_of(word, list_words)) return Hyphen::apart;
  // "2018-" / "2019", but not "noter-" / "2018"
  if (is_digit(after[0])) return is_digit(before.back()) ? Hyphen::kept : Hyphen::apart;
  const bool one_word = begins_small(after) && ends_small(before) && !ends_in_single_letter(before);
  return one_word ? Hyphen::dropped : Hyphen::kept;
}

std::optional<WordBreak> word_break_at(std::string_view text, std::size_t hyphen) {
  const std::size_t length = hyphen_length(text.substr(hyphen));
  if (length == 0) return std::nullopt;
  const std::string_view behind = text.substr(hyphen + length, longest_gap);
  const std::size_t blanks = static_cast<std::size_t>(trim(behind).data() - behind.data());
  const std::string_view gap = behind.substr(0, blanks);
  if (std::count(gap.begin(), gap.end(), '\n') != 1) return std::nullopt;
  const std::size_t end = hyphen + length + blanks;
  switch (hyphen_at_break(text.substr(0, hyphen), text.substr(end))) {
    case Hyphen::apart:
      return std::nullopt;
    case Hyphen::kept:
      return WordBreak{hyphen + length, end};
    case Hyphen::dropped:
      break;
  }
  return WordBreak{hyphen, end};
}

std::optional<WordBreak> word_break_around(std::string_view text, std::size_t blank) {
  const std::size_t least = blank - std::min(blank, longest_gap);
  const std::string_view before = text.substr(least, blank - least);
  const std::size_t hyphen = before.find_last_not_of(" \n\t");
  if (hyphen == std::string_view::npos) return std::nullopt;
  const auto gap = word_break_at(text, code_point_begin(text, least + hyphen));
  return gap && blank < gap->end ? gap : std::nullopt;
}

}  // namespace referat
