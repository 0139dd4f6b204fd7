// The word by which a decision is told to people.
#pragma once

#include <string>

#include "domain/decision.h"

namespace referat {

// "godkendt"; where the decision was left to others, by the word that its text uses: "anbefalet",
// "sendt tilbage", "sendt i høring" … In Danish, as minutes have it.
[[nodiscard]] std::string_view danish_outcome_word(const Decision& decision);

// For people, in their language: "anbefalet", "recommended".
[[nodiscard]] std::string outcome_word(const Decision& decision);
[[nodiscard]] std::string outcome_word(const DecisionPart& part);

}  // namespace referat
