// What explanations call things: in JSON (English, stable) and for people (in their language).
#pragma once

#include <string>
#include <string_view>

#include "search/explanation.h"

namespace referat::output {

[[nodiscard]] std::string_view json_name(search::WordKind kind);
[[nodiscard]] std::string_view json_name(search::WordRole role);
[[nodiscard]] std::string_view json_name(search::Origin origin);
[[nodiscard]] std::string_view json_name(search::Place place);
[[nodiscard]] std::string_view json_name(search::Likeness likeness);

// "ord", "center", "sagsnummer"
[[nodiscard]] std::string name_text(search::WordKind kind);
// "leksikon", "sammensætning", "ordstamme (ukendt ord)"
[[nodiscard]] std::string name_text(search::Origin origin);
// "titel", "beslutning"
[[nodiscard]] std::string name_text(search::Place place);
// Of a weight: "titel", "netop den form"; the name itself if there is none.
[[nodiscard]] std::string weight_text(std::string_view name);

}  // namespace referat::output
