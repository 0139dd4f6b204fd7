#include "search/timeline/year_counts.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/foreign_text.h"
#include "base/messages.h"
#include "database/schema.h"
#include "search/decisions/decision_survey.h"
#include "search/exact_count.h"

namespace referat::search {

namespace {

struct Count {
  std::size_t items = 0;
  std::size_t decisions = 0;
  std::map<Outcome, std::size_t> results;  // of the decisions
};

using CountsByYear = std::map<std::optional<int>, Count>;  // nothing: undated

std::optional<int> year_number(const std::string& text) {
  if (text.empty()) return std::nullopt;
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  // Date::valid() has these bounds; anything else would be an endless row of empty years.
  if (!whole || year < 1800 || year > 2199) {
    throw Error(ErrorKind::database,
                tr("databasen har et år, der ikke kan læses: »{}«; byg den igen med "
                   "referat-index --rebuild",
                   foreign_text(text)));
  }
  return year;
}

void add_decision(CountsByYear& counts, const SurveyedDecision& surveyed) {
  const auto& [date, results, times] = surveyed;
  Count& count = counts[date ? std::optional(date->year) : std::nullopt];
  count.decisions += times;
  if (!results->empty()) count.results[results->front()] += times;
}

void add_items(CountsByYear& counts, const Xapian::Database& database, const Xapian::Query& items) {
  const ExactCount all = count_exactly(database, items, {database::slot::year});
  std::size_t dated = 0;
  for (const CountedValue& year : all.values.front()) {
    counts[year_number(year.value)].items += year.items;
    if (!year.value.empty()) dated += year.items;
  }
  counts[std::nullopt].items = all.items - dated;
}

std::vector<answer::ResultCount> most_frequent_first(
    const std::map<Outcome, std::size_t>& results) {
  std::vector<answer::ResultCount> sorted;
  for (const auto& [result, number] : results) {
    sorted.push_back({std::string(outcome_name(result)), number});
  }
  std::stable_sort(
      sorted.begin(), sorted.end(),
      [](const answer::ResultCount& a, const answer::ResultCount& b) { return a.count > b.count; });
  return sorted;
}

}  // namespace

YearCounts count_years(const Xapian::Database& database, const Xapian::Query& items,
                       const Xapian::Query& deciding_items, const WantedDecisions& wanted) {
  CountsByYear counts;
  add_items(counts, database, items);
  const auto deciding = read_deciding_items(database, deciding_items);
  for (const auto& decision : survey(deciding, wanted).decisions) add_decision(counts, decision);
  YearCounts counted;
  std::optional<int> last;
  for (const auto& [year, count] : counts) {
    counted.decisions += count.decisions;
    if (!year) {
      counted.undated_items = count.items;
      counted.undated_decisions = count.decisions;
      continue;
    }
    while (last && *last + 1 < *year) counted.years.push_back({.year = ++*last});
    counted.years.push_back({.year = *year,
                             .items = count.items,
                             .decisions = count.decisions,
                             .results = most_frequent_first(count.results),
                             .best = {}});
    last = year;
  }
  return counted;
}

}  // namespace referat::search
