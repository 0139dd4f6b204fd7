#include "prose/outcome_wordings.h"

#include <algorithm>
#include <string>
#include <utility>

namespace referat {

namespace {

// At the same place in a sentence the first of these counts.
constexpr std::array by_rank{Outcome::rejected,
                             Outcome::postponed,
                             Outcome::withdrawn,
                             Outcome::noted,
                             Outcome::approved_with_changes,
                             Outcome::approved,
                             Outcome::referred,
                             Outcome::discussed};

std::size_t rank(const Wording& wording) {
  return static_cast<std::size_t>(std::find(by_rank.begin(), by_rank.end(), wording.outcome) -
                                  by_rank.begin());
}

// "ikke godkend*", "godkend* ikke", "ikke kan godkend*"
std::vector<std::string> negated(const DecidingVerb& verb) {
  const std::string modal(verb.stems[0]);
  const std::string stem(verb.negated_stem.empty() ? verb.stems[0] : verb.negated_stem);
  std::vector<std::string> patterns;
  if ((verb.negated & negation::before) != 0) patterns.push_back("ikke " + stem);
  if ((verb.negated & negation::behind) != 0) patterns.push_back(stem + " ikke");
  if ((verb.negated & negation::modal) != 0) {
    patterns.push_back("ikke kan " + modal);
    patterns.push_back("ikke kunne " + modal);
  }
  return patterns;
}

const std::vector<std::string>& negations() {
  static const auto all = [] {
    std::vector<std::string> patterns;
    for (const DecidingVerb& verb : deciding_verbs()) {
      for (std::string& pattern : negated(verb)) patterns.push_back(std::move(pattern));
    }
    return patterns;
  }();
  return all;
}

}  // namespace

const std::vector<Wording>& all_wordings() {
  static const auto sorted = [] {
    std::vector<Wording> all(wordings.begin(), wordings.end());
    for (const std::string& pattern : negations()) all.push_back({pattern, Outcome::rejected});
    for (const DecidingVerb& verb : deciding_verbs()) {
      for (const auto form : forms_of(verb, verb.tells)) {
        all.push_back({form, verb.outcome, verb.strength});
      }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Wording& a, const Wording& b) { return rank(a) < rank(b); });
    return all;
  }();
  return sorted;
}

}  // namespace referat
