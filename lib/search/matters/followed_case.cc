#include "search/matters/followed_case.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "database/schema.h"
#include "domain/date.h"
#include "search/matters/case_items.h"
#include "search/matters/follow_up.h"

namespace referat::search {

namespace {

CaseItem case_item(const answer::Hit& hit, const text::Analyzer& analyzer) {
  const std::string& place = hit.document.municipality;
  CaseItem item{.id = hit.id,
                .title = hit.item.title,
                .topic = topic_of(hit.item.title, place, analyzer),
                .recollections = recollections(hit.item, place, analyzer),
                .decisions = {}};
  for (const Decision& decision : hit.item.decisions) {
    PrintedDecision printed{
        placed(hit, decision), decided_topics(decision, hit.item, place, analyzer), {}, {}};
    printed.compared = compared(printed.placed.decision);
    if (!printed.placed.reprinted) printed.time = hit.document.time;
    item.decisions.push_back(std::move(printed));
  }
  return item;
}

// From its own meeting's minutes first, where a later document prints the decision too.
bool earlier(const InCase& one, const InCase& other) {
  const answer::PlacedDecision& a = one.printed->placed;
  const answer::PlacedDecision& b = other.printed->placed;
  const auto when = [](const InCase& in_case) {
    const answer::PlacedDecision& placed = in_case.printed->placed;
    return std::tuple(placed.decision.date, in_case.printed->time, placed.reprinted);
  };
  if (when(one) != when(other)) return when(one) < when(other);
  if (a.place.id != b.place.id) return natural_less(a.place.id, b.place.id);
  return a.decision.line < b.decision.line;
}

// A later document that prints a decision doesn't say at what time it was taken; its own does.
void time_reprints(std::vector<CaseItem>& items) {
  std::map<std::pair<std::optional<Date>, std::string>, std::string> times;
  for (const CaseItem& item : items) {
    for (const PrintedDecision& printed : item.decisions) {
      if (!printed.time.empty()) {
        times.try_emplace({printed.compared.date, printed.compared.body}, printed.time);
      }
    }
  }
  for (CaseItem& item : items) {
    for (PrintedDecision& printed : item.decisions) {
      const auto time = times.find({printed.compared.date, printed.compared.body});
      if (printed.time.empty() && time != times.end()) printed.time = time->second;
    }
  }
}

}  // namespace

ComparedDecision compared(const Decision& decision) {
  return {decision.date, database::folded_name(decision.body),
          lower(collapse_blanks(decision.text))};
}

bool same_decision(const ComparedDecision& a, const ComparedDecision& b) {
  if (a.date != b.date || a.body != b.body) return false;
  return a.text.find(b.text) != std::string::npos || b.text.find(a.text) != std::string::npos;
}

FollowedCase::FollowedCase(std::vector<CaseItem> items) : items_(std::move(items)) {
  time_reprints(items_);
  for (const CaseItem& item : items_) {
    for (const PrintedDecision& printed : item.decisions) {
      const InCase one{&item, &printed};
      by_place_.try_emplace({item.id, printed.placed.decision.line}, one);
      if (printed.placed.decision.date) by_date_.push_back(one);
    }
  }
  std::sort(by_date_.begin(), by_date_.end(), earlier);
}

std::optional<InCase> FollowedCase::find(const std::string& id, std::size_t line) const {
  const auto found = by_place_.find({id, line});
  if (found == by_place_.end()) return std::nullopt;
  return found->second;
}

std::span<const InCase> FollowedCase::decisions_after(const Date& date,
                                                      const std::string& time) const {
  const auto first = std::partition_point(by_date_.begin(), by_date_.end(), [&](const InCase& one) {
    const Date& day = *one.printed->placed.decision.date;
    return day < date || (day == date && (time.empty() || one.printed->time <= time));
  });
  const auto left = static_cast<std::size_t>(by_date_.end() - first);
  return {first, std::min(left, limits::max_later_decisions)};
}

FollowedCase read_case(const Xapian::Database& database, const Xapian::Query& of_case,
                       const text::Analyzer& analyzer) {
  std::vector<CaseItem> items;
  for (const answer::Hit& hit : read_case_items(database, of_case)) {
    items.push_back(case_item(hit, analyzer));
  }
  return FollowedCase(std::move(items));
}

bool stands_for_anything(std::string_view title) { return find_date(title).has_value(); }

}  // namespace referat::search
