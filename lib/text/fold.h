// Making spellings meet: letter case, Unicode's equivalent forms, and Danish æ, ø, å.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat::text {

// The surface form: NFKC_Casefold (which drops soft hyphens), every apostrophe (’ ‘ ʼ ´) as '.
// May be empty: a text of invisible characters only.
[[nodiscard]] std::string fold(std::string_view text);

// A folded form with the spellings of stems: aa→å, ae→æ, oe→ø, é→e. Never ø→o or å→a: that would
// merge different words.
[[nodiscard]] std::string fold_spelling(std::string_view folded);

// In capitals, for what is one word in capitals and another in small letters: KL and kl.
[[nodiscard]] std::string capitals(std::string_view text);

// The beginning of the text, of at most max_bytes, cut on a code point.
[[nodiscard]] std::string_view cut_to_bytes(std::string_view text, std::size_t max_bytes);

}  // namespace referat::text
