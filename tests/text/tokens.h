// Tokens as short text, so that a test reads as an example.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/analyzer.h"

namespace referat::test {

// The surface forms of the words of the text, without joined ones.
[[nodiscard]] std::vector<std::string> surfaces(std::string_view text);

// The joined forms with the bytes they stand for: "ehandel = e-handel".
[[nodiscard]] std::vector<std::string> joined(std::string_view text);

// All stems of the first word.
[[nodiscard]] std::vector<std::string> lemmas(std::string_view word);

// The two words have a stem in common, so a search for one finds the other.
[[nodiscard]] bool meet(std::string_view one, std::string_view other);

using Strings = std::vector<std::string>;

}  // namespace referat::test
