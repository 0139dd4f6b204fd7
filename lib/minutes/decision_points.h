// Decisions that tell point by point what became of a recommendation: "1.-2. Godkendt", "3. Taget
// til efterretning".
#pragma once

#include <vector>

#include "domain/decision.h"
#include "minutes/line.h"

namespace referat::minutes {

// A part for each line that begins with a point's number, with the lines that follow on it (votes,
// remarks); where nothing is numbered, for each entry of a list of results. What stands before the
// first belongs to none, and may not decide: a list below a decision is of remarks. Empty if there
// are fewer than two.
[[nodiscard]] std::vector<DecisionPart> parts_by_point(const std::vector<Line>& lines);

}  // namespace referat::minutes
