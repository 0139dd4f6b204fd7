#include "domain/decision.h"

#include "base/strings.h"

namespace referat {

std::vector<Outcome> outcomes_of(const Decision& decision) {
  std::vector<Outcome> outcomes{decision.result};
  for (const Outcome outcome : decision.told) add_once(outcomes, outcome);
  for (const DecisionPart& part : decision.parts) add_once(outcomes, part.result);
  return outcomes;
}

}  // namespace referat
