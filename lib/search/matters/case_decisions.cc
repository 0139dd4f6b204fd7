#include "search/matters/case_decisions.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "database/schema.h"
#include "domain/body_name.h"
#include "domain/case_number.h"
#include "search/hit.h"
#include "search/page.h"

namespace referat::search {

namespace {

using database::prefix::date;
using database::prefix::municipality;

// Everything that a day's meetings of the municipality dealt with.
std::vector<answer::Hit> items_of_day(const Xapian::Database& database,
                                      const CaseDecision& decision) {
  std::vector<Xapian::Query> terms{Xapian::Query(database::term(date, decision.date.iso()))};
  if (!decision.municipality.empty()) {
    terms.emplace_back(database::term(municipality, database::folded_name(decision.municipality)));
  }
  const Xapian::Query query(Xapian::Query::OP_AND, terms.begin(), terms.end());
  std::vector<answer::Hit> items;
  for (const auto& item :
       page_of(database, query, answer::Sort::oldest, 0, database.get_doccount())) {
    items.push_back(read_hit(database, item.id));
  }
  return items;
}

Words subject_of(const answer::Hit& hit, const text::Analyzer& analyzer) {
  return topic_of(hit.item.title, hit.document.municipality, analyzer).said;
}

bool is_among(const answer::Hit& hit, const std::vector<answer::Hit>& items) {
  return std::any_of(items.begin(), items.end(),
                     [&](const answer::Hit& item) { return item.id == hit.id; });
}

answer::EarlierDecision in_short(const CaseDecision& decision) {
  return {decision.date.iso(), decision.body};
}

bool is_known(const Standpoint& from, const CaseDecision& decision) {
  return std::find(from.known.begin(), from.known.end(), in_short(decision)) != from.known.end();
}

bool is_same_case(const std::string& key, const std::string& other) {
  return !key.empty() && case_identity(key) == case_identity(other);
}

// What a sentence says, and the title it stands under.
struct Said {
  Words sentence;
  Words title;
};

// How well a title fits: by the sentence, and where that is even by the title it stands under.
using Fit = std::pair<std::size_t, std::size_t>;

Fit fit_of(const Said& said, const Words& subject) {
  return {in_common(said.sentence, subject), in_common(said.title, subject)};
}

// The sentence fits the title, and no other title of that day better. An item of a case that was
// dealt with that day too speaks of its own case first.
bool fits(const Said& said, const Standpoint& from, const CaseDecision& decision) {
  const Fit fit = fit_of(said, decision.subject);
  if (fit.first == 0 && !is_known(from, decision)) return false;
  return std::none_of(decision.rivals.begin(), decision.rivals.end(), [&](const Rival& rival) {
    Fit other = fit_of(said, rival.subject);
    if (is_same_case(rival.case_key, from.case_key)) ++other.first;
    return other > fit;
  });
}

bool covers(const DecisionReference& when, const Date& day) {
  return when.first <= day && day <= when.last;
}

// A decision on a day that the sentence names, with what the sentence says of it whatever the day:
// found once, for a sentence may name as many days as it is long.
struct PossibleDecision {
  const CaseDecision* decision;
  bool named;  // its body is, in full or by its kind
  bool named_in_full;
  bool fits;  // what the sentence is about
};

std::vector<PossibleDecision> possible_decisions(const LookBack& look, const Standpoint& from,
                                                 const std::vector<CaseDecision>& decisions,
                                                 const text::Analyzer& analyzer) {
  const Said said{topic_of(look.sentence, "", analyzer).said, from.title};
  const bool any_body = names_any_body(look.sentence);
  std::vector<PossibleDecision> found;
  for (const CaseDecision& decision : decisions) {
    const bool on_a_day = std::any_of(look.dates.begin(), look.dates.end(), [&](const auto& when) {
      return covers(when, decision.date);
    });
    if (!on_a_day || decision.municipality != from.municipality) continue;
    const bool named = names_body(look.sentence, decision.body);
    const bool earlier = !from.meeting || decision.date < *from.meeting;
    found.push_back(
        {.decision = &decision,
         .named = named,
         .named_in_full = names_body_in_full(look.sentence, decision.body),
         .fits = from.own ? earlier && (named || !any_body) : fits(said, from, decision)});
  }
  return found;
}

// Those that one of the days is of. Where the sentence names the body of some in full, the others
// aren't meant.
std::vector<const CaseDecision*> meant_by(const DecisionReference& when, bool own,
                                          const std::vector<PossibleDecision>& possible_decisions) {
  std::vector<PossibleDecision> meant;
  for (const PossibleDecision& one : possible_decisions) {
    if (!one.fits || !covers(when, one.decision->date)) continue;
    if (own || one.named || when.is_day()) meant.push_back(one);
  }
  const auto in_full = [](const PossibleDecision& one) { return one.named_in_full; };
  const bool all = std::none_of(meant.begin(), meant.end(), in_full);
  std::vector<const CaseDecision*> decisions;
  for (const PossibleDecision& one : meant) {
    if (all || one.named_in_full) decisions.push_back(one.decision);
  }
  return decisions;
}

void add_in_short(const CaseDecision& decision, std::vector<answer::EarlierDecision>& decisions) {
  const auto told = std::find(decisions.begin(), decisions.end(), in_short(decision));
  if (told == decisions.end()) decisions.push_back(in_short(decision));
}

}  // namespace

std::vector<CaseDecision> case_decisions(const Xapian::Database& database,
                                         const std::vector<answer::Hit>& items,
                                         const text::Analyzer& analyzer) {
  using Key = std::tuple<Date, std::string, std::string>;
  std::map<Key, Words> found;
  for (const answer::Hit& hit : items) {
    const Words subject = subject_of(hit, analyzer);
    const auto meeting = parse_date(hit.document.date);
    const auto add = [&](const std::optional<Date>& day, const std::string& body) {
      if (!day) return;
      found[{*day, body, hit.document.municipality}].insert(subject.begin(), subject.end());
    };
    add(meeting, hit.document.body);
    for (const Decision& decision : hit.item.decisions) {
      add(decision.date ? decision.date : meeting,
          decision.body.empty() ? hit.document.body : decision.body);
    }
  }
  std::vector<CaseDecision> decisions;
  for (const auto& [key, subject] : found) {
    const auto& [day, body, place] = key;
    CaseDecision decision{.municipality = place, .date = day, .body = body, .subject = subject};
    for (const answer::Hit& other : items_of_day(database, decision)) {
      if (!is_among(other, items)) {
        decision.rivals.push_back({other.item.case_key.value_or(""), subject_of(other, analyzer)});
      }
    }
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

MeantDecisions meant_decisions(const LookBack& look, const Standpoint& from,
                               const std::vector<CaseDecision>& decisions,
                               const text::Analyzer& analyzer) {
  MeantDecisions meant;
  if (look.dates.empty()) return meant;
  const auto possible = possible_decisions(look, from, decisions, analyzer);
  for (const DecisionReference& when : look.dates) {
    const auto these = meant_by(when, from.own, possible);
    for (const CaseDecision* decision : these) add_in_short(*decision, meant.decisions);
    if (!these.empty()) meant.dates.push_back({when.begin, when.end});
  }
  return meant;
}

}  // namespace referat::search
