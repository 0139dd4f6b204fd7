#include "search/unsettled.h"

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
  std::vector<UnsettledMatter> matters;
  const bool divided = !decision.parts.empty() || decision.result == Outcome::mixed;
  for (const DecidedTopic& decided : decided_topics) {
    if (!divided || decided.outcome != unsettled_outcome(decision)) continue;
    // "Resten udskydes."
    if (decided.subject.empty() && decided.topic.empty()) continue;
    matters.push_back({.subject = decided.subject, .topic = decided.topic});
  }
  if (matters.empty()) matters.push_back({.subject = "", .topic = title, .is_whole = true});
  return matters;
}

}  // namespace referat::search
