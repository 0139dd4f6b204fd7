// How minutes say that an item was dealt with behind closed doors.
#pragma once

#include <optional>
#include <string_view>

namespace referat::minutes {

// A heading over a group of items: "Lukkede dagsordenspunkter" → true, "Åbne punkter" → false.
[[nodiscard]] std::optional<bool> group_of_items(std::string_view line);

// A line or a word group that says it of one item: "Lukket", "Lukket punkt", "Åbent punkt".
[[nodiscard]] std::optional<bool> openness(std::string_view text);

// That the decision on a closed item isn't told, or why it is closed: no decision itself.
[[nodiscard]] bool withholds_decision(std::string_view text);

// The title says it: "Lukket", "Lukket punkt", "Lukket - Køb af areal", "Køb af areal (lukket)".
[[nodiscard]] bool title_says_closed(std::string_view title);

}  // namespace referat::minutes
