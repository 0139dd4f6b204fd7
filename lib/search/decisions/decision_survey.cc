#include "search/decisions/decision_survey.h"

#include <algorithm>
#include <string>

#include "database/schema.h"
#include "search/exact_count.h"

namespace referat::search {

namespace {

// Of items that are alike, the prints of a later meeting are one.
std::size_t times(const AlikeItems& alike, const DecisionPrint& print) {
  return print.reprinted && !print.identity.empty() ? 1 : alike.number;
}

// Tells of the wanted decisions of items that are alike; how many of the items have one.
template <typename Tell>
std::size_t take(const AlikeItems& alike, FirstPrints& prints, const WantedDecisions& wanted,
                 const Tell& tell) {
  const database::DecidingItem& item = alike.item;
  const auto counts = prints.take(item.prints);
  std::size_t items = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const DecisionPrint& print = item.prints[i];
    if (!counts[i] || !wanted.take(print.date, item.results[i])) continue;
    const SurveyedDecision surveyed{print.date, &item.results[i], times(alike, print)};
    items = std::max(items, surveyed.times);
    tell(surveyed);
  }
  return items;
}

}  // namespace

std::vector<AlikeItems> read_deciding_items(const Xapian::Database& database,
                                            const Xapian::Query& items) {
  const ExactCount count = count_exactly(database, items, {database::slot::decisions});
  std::vector<AlikeItems> read;
  for (const auto& [bytes, times] : count.values.front()) {
    if (!bytes.empty()) read.push_back({database::unpack_deciding_item(bytes), times});
  }
  return read;
}

DecisionSurvey survey(const std::vector<AlikeItems>& items, const WantedDecisions& wanted) {
  DecisionSurvey survey;
  for (const AlikeItems& alike : items) survey.prints.show(alike.item.prints);
  FirstPrints prints = survey.prints;
  for (const AlikeItems& alike : items) {
    survey.items += take(alike, prints, wanted, [&](const SurveyedDecision& surveyed) {
      survey.total += surveyed.times;
      survey.decisions.push_back(surveyed);
    });
  }
  return survey;
}

std::size_t items_with_decision(const std::vector<const AlikeItems*>& items,
                                const WantedDecisions& wanted) {
  FirstPrints prints;
  for (const AlikeItems* alike : items) prints.show(alike->item.prints);
  std::size_t number = 0;
  for (const AlikeItems* alike : items) {
    number += take(*alike, prints, wanted, [](const SurveyedDecision&) {});
  }
  return number;
}

}  // namespace referat::search
