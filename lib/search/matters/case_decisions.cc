#include "search/matters/case_decisions.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"
#include "domain/body_name.h"
#include "domain/case_number.h"
#include "domain/item_mention.h"
#include "search/hit.h"
#include "search/page.h"
#include "text/fold.h"

namespace referat::search {

namespace {

using database::prefix::date;
using database::prefix::municipality;

Words subject_of(const answer::Hit& hit, const text::Analyzer& analyzer) {
  return topic_of(hit.item.title, hit.document.municipality, analyzer).said;
}

// What else the days' meetings of a municipality dealt with. Each day is read once, however many
// bodies decided in the case that day.
class RivalReader {
 public:
  using Rivals = std::shared_ptr<const std::vector<Rival>>;

  RivalReader(const Xapian::Database& database, const std::vector<answer::Hit>& items,
              const text::Analyzer& analyzer)
      : database_(database), analyzer_(analyzer) {
    for (const answer::Hit& item : items) own_.insert(item.id);
  }

  Rivals of(const Date& day, const std::string& place) {
    Rivals& rivals = days_[{day, place}];
    if (!rivals) rivals = std::make_shared<const std::vector<Rival>>(read(day, place));
    return rivals;
  }

 private:
  [[nodiscard]] std::vector<Rival> read(const Date& day, const std::string& place) const {
    std::vector<Xapian::Query> terms{Xapian::Query(database::term(date, day.iso()))};
    if (!place.empty()) {
      terms.emplace_back(database::term(municipality, database::folded_municipality(place)));
    }
    const Xapian::Query query(Xapian::Query::OP_AND, terms.begin(), terms.end());
    std::vector<Rival> rivals;
    for (const auto& item :
         page_of(database_, query, answer::Sort::oldest, 0, limits::max_rivals + own_.size())) {
      const answer::Hit other = read_hit(database_, item.id);
      if (own_.contains(other.id) || rivals.size() >= limits::max_rivals) continue;
      rivals.push_back({other.item.case_key.value_or(""), subject_of(other, analyzer_)});
    }
    return rivals;
  }

  const Xapian::Database& database_;
  const text::Analyzer& analyzer_;
  std::unordered_set<std::string> own_;  // ids of the case's items
  std::map<std::pair<Date, std::string>, Rivals> days_;
};

answer::EarlierDecision in_short(const CaseDecision& decision) {
  return {decision.date.iso(), decision.body};
}

bool is_known(const Standpoint& from, const CaseDecision& decision) {
  return from.known.contains(in_short(decision));
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
  return std::none_of(decision.rivals->begin(), decision.rivals->end(), [&](const Rival& rival) {
    Fit other = fit_of(said, rival.subject);
    if (is_same_case(rival.case_key, from.case_key)) ++other.first;
    return other > fit;
  });
}

// A decision on a day that the sentence names, with what the sentence says of it whatever the day:
// found once, for a sentence may name as many days as it is long.
struct PossibleDecision {
  const CaseDecision* decision;
  bool named;  // its body is, in full or by its kind
  bool named_in_full;
  bool fits;  // what the sentence is about
};

// Those of a day or month, of what stands in the order of days. No day has more than a few; what a
// document makes of it is cut off.
template <class One, class Day>
std::span<const One> on_days_of(const DecisionReference& when, std::span<const One> ordered,
                                const Day& day_of) {
  const auto first = std::partition_point(ordered.begin(), ordered.end(),
                                          [&](const One& one) { return day_of(one) < when.first; });
  const auto last = std::partition_point(
      first, ordered.end(), [&](const One& one) { return !(when.last < day_of(one)); });
  const auto most = static_cast<std::ptrdiff_t>(limits::max_decisions_named);
  return {first, std::min(last, first + std::min(most, last - first))};
}

// Of the decisions in their order, those on one of the days.
std::vector<const CaseDecision*> on_the_days(const std::vector<DecisionReference>& dates,
                                             std::span<const CaseDecision> decisions) {
  std::vector<const CaseDecision*> found;
  for (const DecisionReference& when : dates) {
    for (const CaseDecision& decision :
         on_days_of(when, decisions, [](const CaseDecision& one) { return one.date; })) {
      found.push_back(&decision);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<PossibleDecision> possible_decisions(const LookBack& look, const Standpoint& from,
                                                 const std::vector<CaseDecision>& decisions,
                                                 const text::Analyzer& analyzer) {
  const auto near = on_the_days(look.dates, decisions);
  if (near.empty()) return {};
  const std::string_view sentence = text::cut_to_bytes(look.sentence, limits::max_topic_bytes);
  const Said said{topic_of(sentence, "", analyzer).said, from.title};
  const bool any_body = names_any_body(sentence);
  std::vector<PossibleDecision> found;
  for (const CaseDecision* decision : near) {
    if (decision->municipality != from.municipality) continue;
    const bool named = names_body(sentence, decision->body);
    const bool earlier = !from.meeting || decision->date < *from.meeting;
    found.push_back(
        {.decision = decision,
         .named = named,
         .named_in_full = names_body_in_full(sentence, decision->body),
         .fits = from.own ? earlier && (named || !any_body) : fits(said, from, *decision)});
  }
  return found;
}

// "den 4. marts 2024 (pkt. 13)" is no decision on what was item 17.
bool is_of_others(const std::vector<std::string>& items, const CaseDecision& decision) {
  return !items.empty() && !decision.numbers.empty() &&
         std::none_of(items.begin(), items.end(),
                      [&](const std::string& number) { return decision.numbers.contains(number); });
}

// Those that one of the days is of. items: the numbers that the sentence names with it. Where the
// sentence names the body of some in full, the others aren't meant.
std::vector<const CaseDecision*> meant_by(const DecisionReference& when, bool own,
                                          const std::vector<std::string>& items,
                                          const std::vector<PossibleDecision>& possible_decisions) {
  std::vector<PossibleDecision> meant;
  for (const PossibleDecision& one :
       on_days_of(when, std::span(possible_decisions),
                  [](const PossibleDecision& possible) { return possible.decision->date; })) {
    if (!one.fits || is_of_others(items, *one.decision)) continue;
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

}  // namespace

std::vector<CaseDecision> case_decisions(const Xapian::Database& database,
                                         const std::vector<answer::Hit>& items,
                                         const text::Analyzer& analyzer) {
  using Key = std::tuple<Date, std::string, std::string>;
  struct Found {
    Words subject;
    std::set<std::string> numbers;
  };
  std::map<Key, Found> found;
  for (const answer::Hit& hit : items) {
    const Words subject = subject_of(hit, analyzer);
    const auto meeting = parse_date(hit.document.date);
    const auto add = [&](const std::optional<Date>& day, const std::string& body) {
      if (!day) return;
      Found& here = found[{*day, body, hit.document.municipality}];
      here.subject.insert(subject.begin(), subject.end());
      const bool own_meeting = day == meeting && body == hit.document.body;
      if (own_meeting && hit.item.number) here.numbers.insert(lower(*hit.item.number));
    };
    add(meeting, hit.document.body);
    for (const Decision& decision : hit.item.decisions) {
      add(decision.date ? decision.date : meeting,
          decision.body.empty() ? hit.document.body : decision.body);
    }
  }
  RivalReader rivals(database, items, analyzer);
  std::vector<CaseDecision> decisions;
  for (const auto& [key, here] : found) {
    const auto& [day, body, place] = key;
    decisions.push_back({.municipality = place,
                         .date = day,
                         .body = body,
                         .subject = here.subject,
                         .rivals = rivals.of(day, place),
                         .numbers = here.numbers});
  }
  return decisions;
}

MeantDecisions meant_decisions(const LookBack& look, const Standpoint& from,
                               const std::vector<CaseDecision>& decisions,
                               const text::Analyzer& analyzer) {
  MeantDecisions meant;
  if (look.dates.empty()) return meant;
  const auto possible = possible_decisions(look, from, decisions, analyzer);
  std::set<answer::EarlierDecision> told;
  for (const DecisionReference& when : look.dates) {
    const auto items = items_named_with(look.sentence, when.begin, when.end);
    const auto these = meant_by(when, from.own, items, possible);
    for (const CaseDecision* decision : these) {
      if (const auto [one, first] = told.insert(in_short(*decision)); first) {
        meant.decisions.push_back(*one);
      }
    }
    if (!these.empty()) meant.dates.push_back({when.begin, when.end});
  }
  return meant;
}

}  // namespace referat::search
