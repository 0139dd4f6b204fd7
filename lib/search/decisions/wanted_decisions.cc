#include "search/decisions/wanted_decisions.h"

#include <algorithm>
#include <utility>

namespace referat::search {

namespace {

using query::Node;
using query::NodeKind;

// The results that every item of the query has one of, because a field asks for it; else none.
std::set<Outcome> results_asked_for(const Node& node) {
  if (node.kind == NodeKind::filter && node.field == query::Field::result) {
    const auto outcome = parse_outcome(node.text);
    return outcome ? std::set<Outcome>{*outcome} : std::set<Outcome>{};
  }
  if (node.kind == NodeKind::except) return results_asked_for(node.children[0]);
  std::set<Outcome> results;
  if (node.kind != NodeKind::all && node.kind != NodeKind::any) return results;
  for (const Node& child : node.children) {
    const auto some = results_asked_for(child);
    if (some.empty() && node.kind == NodeKind::any) return {};
    results.insert(some.begin(), some.end());
  }
  return results;
}

// The periods that every item of the query is in one of, likewise: a list for each field.
std::vector<std::vector<Period>> periods_asked_for(const Node& node) {
  if (node.kind == NodeKind::date) return {{{node.first, node.last}}};
  if (node.kind == NodeKind::except) return periods_asked_for(node.children[0]);
  std::vector<std::vector<Period>> periods;
  if (node.kind != NodeKind::all && node.kind != NodeKind::any) return periods;
  std::vector<Period> either;
  for (const Node& child : node.children) {
    auto some = periods_asked_for(child);
    if (node.kind == NodeKind::any) {
      if (some.size() != 1) return {};
      either.insert(either.end(), some[0].begin(), some[0].end());
    } else {
      std::move(some.begin(), some.end(), std::back_inserter(periods));
    }
  }
  if (node.kind == NodeKind::any) periods.push_back(std::move(either));
  return periods;
}

bool within(const std::optional<Date>& date, const std::vector<Period>& periods) {
  return date && std::any_of(periods.begin(), periods.end(), [&](const Period& period) {
           return period.first <= *date && *date <= period.last;
         });
}

}  // namespace

bool WantedDecisions::take(const std::optional<Date>& date,
                           const std::vector<Outcome>& outcomes) const {
  const bool of_result =
      results.empty() || std::any_of(outcomes.begin(), outcomes.end(),
                                     [&](Outcome outcome) { return results.contains(outcome); });
  return of_result && std::all_of(periods.begin(), periods.end(),
                                  [&](const auto& either) { return within(date, either); });
}

WantedDecisions wanted_decisions(const Node& root, const std::vector<KindFilter>& filters,
                                 std::optional<FacetKind> except_kind) {
  WantedDecisions wanted{.results = results_asked_for(root), .periods = periods_asked_for(root)};
  for (const KindFilter& filter : filters) {
    if (except_kind && filter.kind == except_kind) continue;
    if (!filter.periods.empty()) wanted.periods.push_back(filter.periods);
    if (filter.kind != FacetKind::result) continue;
    for (const ChosenValue& chosen : filter.chosen) {
      if (const auto outcome = parse_outcome(chosen.value)) wanted.results.insert(*outcome);
    }
  }
  return wanted;
}

}  // namespace referat::search
