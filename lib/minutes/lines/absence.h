// Who was absent.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat::minutes {

// The line names absentees behind a label or in a sentence: "Fraværende: Ida Holm (A).", "Afbud:
// …", "Ida Holm (A) var fraværende."; empty for "Fraværende:" and "Fraværende: Ingen". Nothing if
// it is another line.
[[nodiscard]] std::optional<std::vector<std::string>> recognise_absence(std::string_view line);

// Whom the sentence says somebody stood in for: "Mia Bech (V) deltog i stedet for Jens Lund (V)."
// gives Jens Lund (V).
[[nodiscard]] std::optional<std::string> replaced_member(std::string_view sentence);

// The names in a list, parties in brackets kept. What is said of substitutes is left out:
// "Jens Lund (V) - Mia Bech (V) mødte som stedfortræder." gives Jens Lund (V).
[[nodiscard]] std::vector<std::string> absent_names(std::string_view list);

}  // namespace referat::minutes
