// What somebody seems to have meant who types a form of the query language almost right. Each text
// is searched for as it stands; a hint tells how the form is written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::query {

// "*fravær", "NÆR/x", "deltagre:Holm"
[[nodiscard]] std::optional<std::string> word_hint(std::string_view text);

// The words of a phrase: "fælles indkøb*"
[[nodiscard]] std::optional<std::string> phrase_hint(std::string_view text);

}  // namespace referat::query
