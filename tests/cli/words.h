#pragma once

#include <set>
#include <string>

namespace referat::test {

// The words of a text in lower case: its runs of letters and digits.
[[nodiscard]] std::set<std::string> words_of(const std::string& text);

// The words of the catalogue's translations, help and all.
[[nodiscard]] const std::set<std::string>& english_words();

}  // namespace referat::test
