#include "search/matters/follow_up.h"

#include <algorithm>
#include <span>

#include "domain/case_number.h"
#include "domain/date.h"
#include "search/matters/case_items.h"

namespace referat::search {

namespace {

using Outcomes = std::vector<Outcome>;
using answer::PlacedDecision;

bool has(const Outcomes& outcomes, Outcome outcome) {
  return std::find(outcomes.begin(), outcomes.end(), outcome) != outcomes.end();
}

// Something was settled; "mixed" only says that there are parts.
bool settles(const Outcomes& outcomes) {
  return std::any_of(outcomes.begin(), outcomes.end(), [](Outcome outcome) {
    return outcome != Outcome::postponed && outcome != Outcome::referred &&
           outcome != Outcome::mixed;
  });
}

// Of "Planen blev godkendt. Resten udskydes." nobody can tell which of them the matter is.
bool undivided(const Decision& decision) {
  return decision.result == Outcome::mixed && decision.parts.empty();
}

// A later decision on a matter.
struct Step {
  const answer::PlacedDecision* placed;
  const ComparedDecision* compared;
  bool ends;       // the matter
  bool postponed;  // and nothing else
};

// What the decision left undecided. Its own item is among those of the case.
std::vector<Followed> left_undecided(const answer::ListedDecision& listed,
                                     const FollowedCase& of_case) {
  const auto found = of_case.find(listed.place.id, listed.decision.line);
  if (!found) return {};
  const auto& [item, printed] = *found;
  const Topic heading = stands_for_anything(item->title) ? Topic() : item->topic;
  auto matters = unsettled_matters(listed.decision, printed->decided_topics, item->topic);
  std::vector<Followed> followed;
  for (auto& matter : matters) {
    const bool only = std::count_if(matters.begin(), matters.end(), [&](const auto& other) {
                        return other.outcome == matter.outcome;
                      }) == 1;
    followed.push_back({listed, printed->compared, matter, heading, only});
  }
  return followed;
}

// The later decisions on the matter, each once.
std::vector<Step> steps(const Followed& followed, Look look, std::span<const InCase> later) {
  std::vector<Step> steps;
  Evidence evidence(followed, look);
  for (const InCase& one : later) {
    const auto outcomes = evidence.outcomes_of(one);
    if (outcomes.empty()) continue;
    const answer::PlacedDecision& placed = one.printed->placed;
    const bool known = std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
      return same_decision(*step.compared, one.printed->compared);
    });
    if (known) continue;
    const bool postponed = has(outcomes, Outcome::postponed);
    const bool settled = settles(outcomes);
    steps.push_back({.placed = &placed,
                     .compared = &one.printed->compared,
                     .ends = settled && !(postponed && undivided(placed.decision)),
                     .postponed = postponed && !settled});
  }
  return steps;
}

// Headings that stand for anything tell nothing.
std::optional<answer::PlacedDecision> first_under_a_heading(std::span<const InCase> later) {
  for (const InCase& one : later) {
    if (!one.item->topic.empty() && !stands_for_anything(one.item->title)) {
      return one.printed->placed;
    }
  }
  return std::nullopt;
}

// By what the part is on; where that never came up, the item may have come back as a whole.
answer::FollowUp follow(const Followed& followed, std::span<const InCase> later) {
  auto found = steps(followed, Look::for_matter, later);
  if (found.empty() && !followed.matter.is_whole) found = steps(followed, Look::for_item, later);
  answer::FollowUp fate{.subject = followed.matter.subject};
  const auto end =
      std::find_if(found.begin(), found.end(), [](const Step& step) { return step.ends; });
  const bool sent_on = end == found.end() && !found.empty() && !found.back().postponed;
  if (end != found.end()) fate.became = *end->placed;
  if (sent_on) fate.became = *found.back().placed;
  for (auto step = found.begin(); step != (sent_on ? end - 1 : end); ++step) {
    fate.undecided.push_back(*step->placed);
  }
  if (fate.became) {
    fate.state = answer::FollowUpState::decided;
  } else if (found.empty()) {
    fate.other_heading = first_under_a_heading(later);
  }
  return fate;
}

// The same later decisions tell of both: they are told once.
bool same_answer(const answer::FollowUp& a, const answer::FollowUp& b) {
  const auto same = [](const PlacedDecision& one, const PlacedDecision& other) {
    return one.place.id == other.place.id && one.decision.line == other.decision.line;
  };
  if (!a.became || !b.became || !same(*a.became, *b.became)) return false;
  return std::equal(a.undecided.begin(), a.undecided.end(), b.undecided.begin(), b.undecided.end(),
                    same);
}

// What is still open before what is decided, of that the latest.
bool told_before(const answer::FollowUp& a, const answer::FollowUp& b) {
  if (!a.became || !b.became) return !a.became && b.became;
  return a.became->decision.date > b.became->decision.date;
}

}  // namespace

answer::PlacedDecision placed(const answer::Hit& hit, const Decision& decision) {
  DecisionPrint print = print_of(decision, hit.item, printing_meeting(hit.document));
  answer::PlacedDecision result{
      decision, {hit.id, hit.item.number, hit.item.title, hit.document}, print.reprinted};
  result.decision.date = print.date;
  result.decision.body = std::move(print.body);
  return result;
}

bool came_to(const Decision& decision, Outcome outcome) {
  return has(outcomes_of(decision), outcome);
}

std::vector<answer::FollowUp> FollowUps::of(const answer::ListedDecision& listed) {
  if (!listed.case_key) return {{.state = answer::FollowUpState::no_case_number}};
  if (!listed.decision.date) return {{.state = answer::FollowUpState::undated}};
  const FollowedCase& of_case = case_of(listed);
  const auto own = of_case.find(listed.place.id, listed.decision.line);
  const auto later =
      of_case.decisions_after(*listed.decision.date, own ? own->printed->time : std::string());
  const Outcome worst = unsettled_outcome(listed.decision);
  std::vector<answer::FollowUp> fates;
  std::ptrdiff_t of_the_worst = 0;
  for (const Followed& followed : left_undecided(listed, of_case)) {
    answer::FollowUp fate = follow(followed, later);
    // "Punkt 2 og 3" is two matters of one name: it is told by the one that is to be told first.
    if (!fates.empty() && !fate.subject.empty() && fates.back().subject == fate.subject) {
      if (told_before(fate, fates.back())) fates.back() = std::move(fate);
      continue;
    }
    const auto told = std::find_if(fates.begin(), fates.end(), [&](const answer::FollowUp& one) {
      return !one.subject.empty() && !fate.subject.empty() && same_answer(one, fate);
    });
    if (told != fates.end()) {
      told->subject += "; " + fate.subject;
      continue;
    }
    fates.push_back(std::move(fate));
    if (followed.matter.outcome == worst) ++of_the_worst;
  }
  if (fates.empty()) return {answer::FollowUp()};
  const auto first = std::min_element(fates.begin(), fates.begin() + of_the_worst, told_before);
  std::rotate(fates.begin(), first, first + 1);
  return fates;
}

const FollowedCase& FollowUps::case_of(const answer::ListedDecision& listed) {
  const std::string& municipality = listed.place.document.municipality;
  auto& known = cases_[{case_identity(*listed.case_key), municipality}];
  if (!known) {
    known = std::make_unique<FollowedCase>(
        read_case(database_, case_query(*listed.case_key, municipality), analyzer_));
  }
  return *known;
}

}  // namespace referat::search
