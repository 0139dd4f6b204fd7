// A decision as people read it: what came of it first.
#pragma once

#include <string>
#include <vector>

#include "answer/hit.h"
#include "domain/decision.h"

namespace referat::output {

// By date, the latest first; without dates in the document's order.
[[nodiscard]] std::vector<const Decision*> newest_first(const std::vector<Decision>& decisions);

// "Byrådet, 24. marts 2015", where that isn't the document's own body and date; else empty.
[[nodiscard]] std::string decided_elsewhere(const Decision& decision,
                                            const answer::Source& document);

// A long text begins with what led to the decision, or with a motion that was lost; where only the
// first lines are shown, they begin with the sentence that decides. Terminal-safe.
[[nodiscard]] std::string from_decision_on(const Decision& decision);

struct ToldDecision {
  std::string label;
  std::string rest{};
};

// "Godkendt" and ": Begge indstillingspunkter blev godkendt.", " (Byrådet, 24. marts 2015): …".
// A text that begins with its result's name isn't told twice. Terminal-safe.
[[nodiscard]] ToldDecision told_decision(const Decision& decision, const answer::Source& document);

}  // namespace referat::output
