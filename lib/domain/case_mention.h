// Case numbers within running text: "jf. sag 18/18284".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

// The number in what somebody typed or wrote for a case: "sag nr. 18/18284," → "18/18284".
[[nodiscard]] std::string_view without_case_label(std::string_view text);

// Bytes begin..end of a text.
struct CaseMention {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Where the text has the case with this key, in any spelling (18-18284, 2018/18284), as a number of
// its own: not within a longer one. What may as well be a day or a school year (21/11, 2014/15)
// counts only where a word like "sag" or "sagsnr." stands before it.
[[nodiscard]] std::vector<CaseMention> case_mentions(std::string_view text, std::string_view key);

}  // namespace referat
