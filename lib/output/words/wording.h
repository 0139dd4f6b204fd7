// Numbers, dates and names of outcomes as people write them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/decision.h"

namespace referat::output {

// "1 punkt", "12 punkter", "Ingen punkter"
[[nodiscard]] std::string count_of_items(std::size_t count);

// "1 beslutning", "12 beslutninger", "ingen beslutninger"
[[nodiscard]] std::string count_of_decisions(std::size_t count);

// "17. marts 2014" of "2014-03-17"; "udateret" if empty; anything else unchanged.
[[nodiscard]] std::string date_text(const std::string& iso);

// "»indkøb«", in English "“indkøb”".
[[nodiscard]] std::string in_quotes(const std::string& text);
// "»indkøb«, »strategi«"
[[nodiscard]] std::string all_in_quotes(std::vector<std::string> texts);

// "12,5", "0,25", "12"; in English with a point.
[[nodiscard]] std::string decimal_text(double number);

// The name, or in its place that it is unknown.
[[nodiscard]] std::string title_label(const std::string& title);
[[nodiscard]] std::string body_label(const std::string& body);
[[nodiscard]] std::string municipality_label(const std::string& municipality);

// What the decision came to, for people, with a capital: "Godkendt", "Anbefalet"; "Beslutning"
// where that is unknown.
[[nodiscard]] std::string outcome_label(const Decision& decision);

}  // namespace referat::output
