// What explanations call things: in JSON (English, stable) and for people (Danish).
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
[[nodiscard]] std::string_view danish_name(search::WordKind kind);
// "leksikon", "sammensætning", "ordstamme (ukendt ord)"
[[nodiscard]] std::string_view danish_name(search::Origin origin);
// "titel", "beslutning"
[[nodiscard]] std::string_view danish_name(search::Place place);
// Of a weight: "titel", "netop den form"; the name itself if there is none.
[[nodiscard]] std::string danish_weight(std::string_view name);

}  // namespace referat::output
