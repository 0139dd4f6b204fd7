// What explanations call things: in JSON (English, stable) and for people (in their language).
#pragma once

#include <string>
#include <string_view>

#include "answer/explanation.h"

namespace referat::output {

[[nodiscard]] std::string_view json_name(answer::WordKind kind);
[[nodiscard]] std::string_view json_name(WordRole role);
[[nodiscard]] std::string_view json_name(WordOrigin origin);
[[nodiscard]] std::string_view json_name(answer::Place place);
[[nodiscard]] std::string_view json_name(answer::Likeness likeness);

// "ord", "center", "sagsnummer"
[[nodiscard]] std::string name_text(answer::WordKind kind);
// "leksikon", "sammensætning", "ordstamme (ukendt ord)"
[[nodiscard]] std::string name_text(WordOrigin origin);
// "titel", "beslutning"
[[nodiscard]] std::string name_text(answer::Place place);
// Of a weight: "titel", "netop den form"; the name itself if there is none.
[[nodiscard]] std::string weight_text(std::string_view name);

}  // namespace referat::output
