#include "domain/meeting.h"

#include <algorithm>

namespace referat {

std::vector<Outcome> outcomes_of(const Decision& decision) {
  std::vector<Outcome> outcomes{decision.result};
  const auto add = [&](Outcome outcome) {
    if (std::find(outcomes.begin(), outcomes.end(), outcome) == outcomes.end()) {
      outcomes.push_back(outcome);
    }
  };
  for (const Outcome outcome : decision.told) add(outcome);
  for (const DecisionPart& part : decision.parts) add(part.result);
  return outcomes;
}

}  // namespace referat
