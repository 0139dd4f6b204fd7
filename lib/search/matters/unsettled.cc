#include "search/matters/unsettled.h"

#include <algorithm>

namespace referat::search {

Outcome unsettled_outcome(const Decision& decision) {
  const auto outcomes = outcomes_of(decision);
  const bool postponed =
      std::find(outcomes.begin(), outcomes.end(), Outcome::postponed) != outcomes.end();
  return postponed ? Outcome::postponed : Outcome::referred;
}

std::vector<UnsettledMatter> unsettled_matters(const Decision& decision,
                                               const std::vector<DecidedTopic>& decided_topics,
                                               const Topic& title) {
  const Outcome worst = unsettled_outcome(decision);
  std::vector<UnsettledMatter> matters;
  const bool divided = !decision.parts.empty() || decision.result == Outcome::mixed;
  for (const DecidedTopic& decided : decided_topics) {
    const bool of_another_part = decided.outcome == Outcome::referred && !decided.subject.empty();
    if (!divided || (decided.outcome != worst && !of_another_part)) continue;
    // "Resten udskydes."
    if (decided.subject.empty() && decided.topic.empty()) continue;
    matters.push_back(
        {.subject = decided.subject, .topic = decided.topic, .outcome = decided.outcome});
  }
  const auto others =
      std::stable_partition(matters.begin(), matters.end(),
                            [&](const UnsettledMatter& matter) { return matter.outcome == worst; });
  if (others == matters.begin()) {
    matters = {{.subject = "", .topic = title, .is_whole = true, .outcome = worst}};
  }
  return matters;
}

}  // namespace referat::search
