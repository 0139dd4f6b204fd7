#include "minutes/lines/page_number.h"

#include <string>

#include "base/strings.h"

namespace referat::minutes {

namespace {

constexpr std::size_t longest_line = 120;
constexpr std::size_t most_digits = 4;

std::optional<std::size_t> take_number(std::string_view& text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[text.size() - 1 - digits])) ++digits;
  if (digits == 0 || digits > most_digits) return std::nullopt;
  const auto number = std::stoul(std::string(text.substr(text.size() - digits)));
  text = text.substr(0, text.size() - digits);
  return number;
}

bool take_word(std::string_view& text, std::string_view word) {
  const std::string_view before = trim(text);
  if (before.size() < word.size()) return false;
  const auto end = before.substr(before.size() - word.size());
  if (!starts_with_ignoring_case(end, word)) return false;
  const bool letters = word_character_at(word, 0);
  if (letters && word_character_before(before, before.size() - word.size())) return false;
  text = before.substr(0, before.size() - word.size());
  return true;
}

// "- 3 -"
std::optional<PageNumber> number_in_dashes(std::string_view line) {
  for (const std::string_view dash : {"-", "–"}) {
    if (line.size() <= 2 * dash.size() || !line.starts_with(dash) || !line.ends_with(dash))
      continue;
    std::string_view inside = trim(line.substr(dash.size(), line.size() - 2 * dash.size()));
    const bool parted = inside.size() + 2 * dash.size() < line.size();
    const auto number = take_number(inside);
    if (number && parted && inside.empty()) return PageNumber{*number, {}, true};
  }
  return std::nullopt;
}

}  // namespace

std::optional<PageNumber> parse_page_number(std::string_view line) {
  line = trim(line);
  if (line.size() > longest_line) return std::nullopt;
  if (const auto found = number_in_dashes(line)) return found;
  std::string_view rest = line;
  auto number = take_number(rest);
  if (!number) return std::nullopt;
  bool labelled = false;
  for (const std::string_view of : {"af", "of", "/"}) {
    std::string_view before = rest;
    if (!take_word(before, of)) continue;
    before = trim(before);
    const auto page = take_number(before);
    if (!page || *page > *number) break;
    number = page;
    rest = before;
    labelled = true;
    break;
  }
  labelled = take_word(rest, "side") || take_word(rest, "page") || labelled;
  // "19-03-2019", "1.234" and "B204" end in digits that are no number of their own.
  const bool stands_alone = rest.empty() || labelled || rest.ends_with(' ') || rest.ends_with('\t');
  if (!stands_alone) return std::nullopt;
  return PageNumber{*number, trim(rest), labelled};
}

}  // namespace referat::minutes
