// What a decision came to, and its names.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referat {

// In JSON and on command lines: "result". The C++ type is Outcome, so that it isn't taken for the
// result of a search.
enum class Outcome {
  approved,
  approved_with_changes,
  rejected,
  postponed,
  noted,
  discussed,
  referred,
  withdrawn,
  mixed,
  unknown,
};

inline constexpr std::array all_outcomes{Outcome::approved, Outcome::approved_with_changes,
                                         Outcome::rejected, Outcome::postponed,
                                         Outcome::noted,    Outcome::discussed,
                                         Outcome::referred, Outcome::withdrawn,
                                         Outcome::mixed,    Outcome::unknown};

// "approved_with_changes": the name in JSON, terms and filters.
[[nodiscard]] std::string_view outcome_name(Outcome outcome);

// "godkendt med ændringer": the name in minutes.
[[nodiscard]] std::string_view danish_outcome(Outcome outcome);

// For people, in their language: "godkendt med ændringer", "approved with changes".
[[nodiscard]] std::string outcome_text(Outcome outcome);

// All of them for people, in the order of all_outcomes.
[[nodiscard]] std::vector<std::string> outcome_texts();

// From the English name or any usual word: "postponed", "udskudt", "udsat", "tiltrådt" …
// Case is ignored.
[[nodiscard]] std::optional<Outcome> parse_outcome(std::string_view word);

// What somebody means who says the outcome in passing and doesn't filter by it: what was approved
// with changes was "godkendt", too.
[[nodiscard]] std::vector<Outcome> outcomes_meant_by(Outcome outcome);

}  // namespace referat
