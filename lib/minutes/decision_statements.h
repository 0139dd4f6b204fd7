// Decisions that are told in running text, one statement a subject: "Projekteringen blev godkendt.
// Valg af bygherre blev udskudt."
#pragma once

#include <vector>

#include "domain/decision.h"
#include "minutes/line.h"

namespace referat::minutes {

// A part for each statement with its subject and result, each with the sentences that follow up on
// it (the votes, remarks). Empty unless every statement that decides something names its own
// subject, from the first on: nothing is guessed.
[[nodiscard]] std::vector<DecisionPart> parts_by_statement(const std::vector<Line>& lines);

// No part may speak of what another one does: "Planforslaget blev godkendt. Planen sendes
// i høring" is one matter.
[[nodiscard]] bool tell_different_matters(const std::vector<DecisionPart>& parts);

}  // namespace referat::minutes
