#include "search/follow_up.h"

#include <algorithm>
#include <tuple>

#include "base/strings.h"
#include "domain/date.h"
#include "index/schema.h"
#include "search/hit.h"
#include "search/subject_words.h"

namespace referat::search {

namespace {

using Outcomes = std::vector<Outcome>;

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

Xapian::Query query_for_case(const std::string& case_key, const std::string& municipality) {
  namespace prefix = index::prefix;
  const Xapian::Query of_case(index::term(prefix::case_key, case_key));
  if (municipality.empty()) return of_case;
  const Xapian::Query here(index::term(prefix::municipality, index::folded_name(municipality)));
  return {Xapian::Query::OP_FILTER, of_case, here};
}

// From its own meeting's minutes first, where a later document prints the decision too.
bool earlier(const PlacedDecision& a, const PlacedDecision& b) {
  const auto when = [](const PlacedDecision& one) {
    return std::tuple(one.decision.date, one.reprinted);
  };
  if (when(a) != when(b)) return when(a) < when(b);
  if (a.place.id != b.place.id) return natural_less(a.place.id, b.place.id);
  return a.decision.line < b.decision.line;
}

// The heading stands for whatever came up that day: "Øvrige sager 19-11-2018".
bool is_dated(const std::string& title) { return find_date(title).has_value(); }

}  // namespace

PlacedDecision placed(const Hit& hit, const Decision& decision) {
  DecisionPrint print = print_of(decision, hit.item, printing_meeting(hit.document));
  PlacedDecision result{
      decision, {hit.id, hit.item.number, hit.item.title, hit.document}, print.reprinted};
  result.decision.date = print.date;
  result.decision.body = std::move(print.body);
  return result;
}

bool same_decision(const Decision& a, const Decision& b) {
  if (a.date != b.date || index::folded_name(a.body) != index::folded_name(b.body)) return false;
  const std::string first = lower(collapse_blanks(a.text));
  const std::string second = lower(collapse_blanks(b.text));
  return first.find(second) != std::string::npos || second.find(first) != std::string::npos;
}

bool came_to(const Decision& decision, Outcome outcome) {
  return has(outcomes_of(decision), outcome);
}

FollowUp FollowUps::of(const ListedDecision& listed) {
  if (!listed.case_key) return {.state = FollowUpState::no_case_number};
  if (!listed.decision.date) return {.state = FollowUpState::undated};
  const auto later = later_decisions(listed);
  std::optional<FollowUp> told;
  for (Matter& matter : matters(listed)) {
    FollowUp fate = follow(listed, std::move(matter), later);
    if (fate.state == FollowUpState::open) return fate;
    if (!told || told->became->decision.date < fate.became->decision.date) told = std::move(fate);
  }
  return *told;
}

const std::vector<FollowUps::CaseItem>& FollowUps::items_of_case(const ListedDecision& listed) {
  const std::string& municipality = listed.place.document.municipality;
  const auto [entry, added] = cases_.try_emplace({*listed.case_key, municipality});
  if (!added) return entry->second;
  Xapian::Enquire enquire(database_);
  enquire.set_query(query_for_case(*listed.case_key, municipality));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  for (const Xapian::docid id : found) {
    const Hit hit = read_hit(database_, id);
    CaseItem item{subject_words(hit.item.title, analyzer_), {}};
    for (const auto& decision : hit.item.decisions) item.decisions.push_back(placed(hit, decision));
    entry->second.push_back(std::move(item));
  }
  return entry->second;
}

std::vector<FollowUps::Later> FollowUps::later_decisions(const ListedDecision& listed) {
  std::vector<Later> later;
  for (const auto& item : items_of_case(listed)) {
    for (const auto& one : item.decisions) {
      if (one.decision.date > listed.decision.date) later.push_back({&item, &one});
    }
  }
  std::sort(later.begin(), later.end(),
            [](const Later& a, const Later& b) { return earlier(*a.placed, *b.placed); });
  return later;
}

std::vector<FollowUps::Matter> FollowUps::matters(const ListedDecision& listed) const {
  const Decision& decision = listed.decision;
  const Outcome wanted =
      came_to(decision, Outcome::postponed) ? Outcome::postponed : Outcome::referred;
  std::vector<Matter> matters;
  for (const auto& part : decision.parts) {
    if (part.result == wanted) {
      matters.push_back({part.subject, subject_words(part.subject, analyzer_)});
    }
  }
  if (matters.empty()) matters.push_back({"", subject_words(listed.place.title, analyzer_)});
  return matters;
}

FollowUp FollowUps::follow(const ListedDecision& listed, Matter matter,
                           const std::vector<Later>& later) const {
  auto found = steps(listed, matter, later);
  if (found.empty() && !matter.subject.empty() && !is_dated(listed.place.title)) {
    matter.words = subject_words(listed.place.title, analyzer_);
    if (!matter.words.empty()) found = steps(listed, matter, later);
  }
  FollowUp fate{.subject = std::move(matter.subject)};
  const auto end =
      std::find_if(found.begin(), found.end(), [](const Step& step) { return step.ends; });
  const bool sent_on = end == found.end() && !found.empty() && !found.back().postponed;
  if (end != found.end()) fate.became = *end->placed;
  if (sent_on) fate.became = *found.back().placed;
  for (auto step = found.begin(); step != (sent_on ? end - 1 : end); ++step) {
    fate.undecided.push_back(*step->placed);
  }
  if (fate.became) {
    fate.state = FollowUpState::decided;
  } else if (found.empty()) {
    fate.other_heading = first_under_a_heading(later);
  }
  return fate;
}

// Headings that stand for anything tell nothing.
std::optional<PlacedDecision> FollowUps::first_under_a_heading(const std::vector<Later>& later) {
  for (const Later& one : later) {
    if (!one.item->title_words.empty() && !is_dated(one.placed->place.title)) return *one.placed;
  }
  return std::nullopt;
}

// The later decisions on the matter, each once.
std::vector<FollowUps::Step> FollowUps::steps(const ListedDecision& listed, const Matter& matter,
                                              const std::vector<Later>& later) const {
  std::vector<Step> steps;
  for (const Later& one : later) {
    const auto outcomes = outcomes_on(matter, one, listed);
    if (outcomes.empty()) continue;
    const Decision& decision = one.placed->decision;
    const bool known = std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
      return same_decision(step.placed->decision, decision);
    });
    if (known) continue;
    const bool postponed = has(outcomes, Outcome::postponed);
    const bool settled = settles(outcomes);
    steps.push_back({.placed = one.placed,
                     .ends = settled && !(postponed && undivided(decision)),
                     .postponed = postponed && !settled});
  }
  return steps;
}

// What a later decision came to, as far as it is on the matter; nothing if it isn't.
std::vector<Outcome> FollowUps::outcomes_on(const Matter& matter, const Later& later,
                                            const ListedDecision& listed) const {
  const Decision& decision = later.placed->decision;
  const auto prints_earlier = [&](const PlacedDecision& other) {
    return same_decision(other.decision, listed.decision) &&
           other.decision.text.find(matter.subject) != std::string::npos;
  };
  const auto& printed = later.item->decisions;
  const bool both_say_nothing = matter.words.empty() && later.item->title_words.empty();
  if (std::any_of(printed.begin(), printed.end(), prints_earlier) ||
      in_common(later.item->title_words, matter.words) > 0 ||
      (matter.subject.empty() && both_say_nothing)) {
    return outcomes_of(decision);
  }
  Outcomes outcomes;
  for (const auto& part : decision.parts) {
    if (in_common(subject_words(part.subject, analyzer_), matter.words) > 0)
      outcomes.push_back(part.result);
  }
  return outcomes;
}

}  // namespace referat::search
