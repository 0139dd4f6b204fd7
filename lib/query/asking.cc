#include "query/asking.h"

#include <array>

#include "base/strings.h"

namespace referat::query {

bool is_function_phrase(std::string_view words) {
  static constexpr std::array<std::string_view, 33> phrases{
      // Prepositions.
      "på grund af", "i forbindelse med", "i forhold til", "med hensyn til", "ved hjælp af",
      "på baggrund af", "som følge af", "i stedet for",
      // Through time.
      "gennem årene", "gennem tiden", "gennem tiderne", "igennem årene", "over årene", "år for år",
      "fra år til år", "i årenes løb", "med årene",
      // All there is, and the latest of it.
      "alt om", "alt der", "alt hvad der", "alle beslutninger", "alle sager", "alle punkter",
      "sidste nyt", "seneste nyt", "nyt om", "sidste nye om",
      // Requests.
      "vis mig", "find alt", "jeg leder efter", "jeg vil vide", "hvad blev det til",
      "hvad blev der af"};
  return is_one_of(words, phrases);
}

bool begins_question(std::string_view word) {
  static constexpr std::array<std::string_view, 9> words{
      "hvad", "hvem", "hvilken", "hvilket", "hvilke", "hvor", "hvordan", "hvornår", "hvorfor"};
  return is_one_of(word, words);
}

bool is_asking_word(std::string_view word) {
  static constexpr std::array<std::string_view, 9> words{
      "besluttet", "besluttede", "bestemt", "bestemte", "sker", "sket", "skete", "nyt", "sidst"};
  return is_one_of(word, words);
}

}  // namespace referat::query
