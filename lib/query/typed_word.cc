#include "query/typed_word.h"

#include "base/strings.h"
#include "base/utf8.h"

namespace referat::query {

std::string_view without_punctuation(std::string_view text) {
  while (!text.empty() && std::string_view(",.;:!?").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return text;
}

// Letters, digits and what ties the parts of a word: "e-hand", "18/18", "ØDC's".
bool is_beginning_of_word(std::string_view text) {
  if (text.empty() || !word_character_at(text, 0)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool tie = std::string_view("-/'").find(text[i]) != std::string_view::npos;
    if (!is_trail_byte(text[i]) && !tie && !word_character_at(text, i)) return false;
  }
  return true;
}

}  // namespace referat::query
