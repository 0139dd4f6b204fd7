// The text under a decision's heading: what it came to, and on which subjects.
#pragma once

#include <string>
#include <vector>

#include "domain/decision.h"
#include "minutes/line.h"

namespace referat::minutes {

// Fills text, parts and result from the decision's lines (blank ones and absentees left out).
void read_decision_text(const std::vector<Line>& lines, Decision& decision);

}  // namespace referat::minutes
