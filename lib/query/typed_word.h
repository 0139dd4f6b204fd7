// The form of a word as somebody types it.
#pragma once

#include <string_view>

namespace referat::query {

// Without the punctuation behind it.
[[nodiscard]] std::string_view without_punctuation(std::string_view text);

// Letters, digits and what ties the parts of a word: "e-hand", "18/18", "ØDC's".
[[nodiscard]] bool is_beginning_of_word(std::string_view text);

}  // namespace referat::query
