#include "query/typing_hints.h"

#include <array>

#include "base/messages.h"
#include "base/strings.h"
#include "query/fields.h"
#include "query/typed_word.h"

namespace referat::query {

namespace {

// "*fravær", "ind*b": somebody knows wildcards from elsewhere. Not "5*3", "**fed**" or "*".
bool has_misplaced_star(std::string_view text) {
  text = without_punctuation(text);
  const auto star = text.find('*');
  if (star == std::string_view::npos || star != text.rfind('*')) return false;
  const bool letters_before = star > 0 && !is_digit(text[star - 1]);
  const bool letters_behind =
      star + 1 < text.size() && word_character_at(text, star + 1) && !is_digit(text[star + 1]);
  return letters_behind &&
         (star == 0 || (letters_before && is_beginning_of_word(text.substr(0, star))));
}

// Not "**fed**", which stands so in minutes.
bool has_star_behind_letters(std::string_view text) {
  if (text.find("**") != std::string_view::npos) return false;
  for (auto star = text.find('*'); star != std::string_view::npos;
       star = text.find('*', star + 1)) {
    if (word_character_before(text, star) && !is_digit(text[star - 1])) return true;
  }
  return false;
}

// "NÆR/x"
bool is_near_without_number(std::string_view text) {
  constexpr auto names = std::to_array<std::string_view>({"NÆR/", "NAER/", "NEAR/"});
  for (const auto name : names) {
    if (text.starts_with(name)) return true;  // with a number it is the operator
  }
  return false;
}

std::optional<std::string> field_hint(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const auto name = text.substr(0, colon);
  if (field_by_name(name) != Field::none) return std::nullopt;
  const auto meant = nearest_field_name(name);
  if (!meant || colon + 1 == text.size()) return std::nullopt;
  return tr("»{}:« er intet felt; mente du {}:{}?", name, *meant, text.substr(colon + 1));
}

}  // namespace

std::optional<std::string> word_hint(std::string_view text) {
  if (has_misplaced_star(text)) {
    return tr("En stjerne virker kun sidst i et ord, fx indkøb*; i »{}« er den udeladt.", text);
  }
  if (is_near_without_number(text)) {
    return tr("»{}« er læst som et ord; afstanden er et tal, fx cykel NÆR/5 sti.", text);
  }
  return field_hint(text);
}

std::optional<std::string> phrase_hint(std::string_view text) {
  if (!has_star_behind_letters(text)) return std::nullopt;
  return tr("En stjerne virker ikke i en frase; i »{}« er den udeladt.", text);
}

}  // namespace referat::query
