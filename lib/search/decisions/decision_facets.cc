#include "search/decisions/decision_facets.h"

#include <map>
#include <set>
#include <string>

#include "domain/outcome.h"
#include "query/period.h"
#include "search/decisions/wanted_decisions.h"

namespace referat::search {

namespace {

using database::DecidingItem;
using Values = std::set<std::string>;

// The beginning of every decision's day: "2018" or "2018-11".
Values days(const DecidingItem& item, std::size_t length) {
  Values values;
  for (const DecisionPrint& print : item.prints) {
    if (print.date) values.insert(print.date->iso().substr(0, length));
  }
  return values;
}

Values results(const DecidingItem& item) {
  Values values;
  for (const auto& of_decision : item.results) {
    for (const Outcome outcome : of_decision) values.emplace(outcome_name(outcome));
  }
  return values;
}

Values all(const std::vector<std::string>& values) { return {values.begin(), values.end()}; }

Values one(const std::string& value) { return value.empty() ? Values() : Values{value}; }

// What the item, or one of its decisions, has of the kind that the facet is of.
Values values_of(const DecidingItem& item, const std::string& facet) {
  if (facet == "year") return days(item, 4);
  if (facet == "month") return days(item, 7);
  if (facet == "result") return results(item);
  if (facet == "center") return all(item.centers);
  if (facet == "recommended_by") return all(item.recommended_by);
  if (facet == "case") return one(item.case_key);
  if (facet == "body") return one(item.body);
  return one(item.municipality);
}

// With the value as the only filter of its kind. What items have by themselves, as a center,
// doesn't tell their decisions apart.
WantedDecisions narrowed(WantedDecisions wanted, const std::string& facet,
                         const std::string& value) {
  if (facet == "result") {
    wanted.results.insert(parse_outcome(value).value());
  } else if (facet == "year" || facet == "month") {
    wanted.periods.push_back({query::parse_period(value, {}).value()});
  }
  return wanted;
}

struct Group {
  std::string value;  // as it is shown
  std::vector<const AlikeItems*> items;
};

// By the form in which filters compare their values.
std::map<std::string, Group> groups(const std::vector<AlikeItems>& items,
                                    const std::string& facet) {
  std::map<std::string, Group> groups;
  for (const AlikeItems& alike : items) {
    for (const std::string& value : values_of(alike.item, facet)) {
      Group& group = groups[compared_value(facet, value)];
      if (group.value.empty()) group.value = value;
      group.items.push_back(&alike);
    }
  }
  return groups;
}

FacetCounts counts(const std::vector<AlikeItems>& items, const std::string& facet,
                   const WantedDecisions& wanted) {
  FacetCounts counts;
  for (const auto& [compared, group] : groups(items, facet)) {
    const std::size_t number =
        items_with_decision(group.items, narrowed(wanted, facet, group.value));
    if (number > 0) counts[group.value] = number;
  }
  return counts;
}

}  // namespace

std::vector<answer::Facet> decision_facets(const Xapian::Database& database, const Inquiry& inquiry,
                                           const std::vector<AlikeItems>& items,
                                           const std::vector<answer::FacetRequest>& requests) {
  std::vector<answer::Facet> facets;
  for (const answer::FacetRequest& request : requests) {
    const auto wanted = wanted_decisions(inquiry.root(), inquiry.filters(), request.name);
    const KindFilter* filter = own_filter(inquiry.filters(), request.name);
    if (filter == nullptr) {
      facets.push_back(shown_facet(counts(items, request.name, wanted), request, {}));
      continue;
    }
    const auto others =
        read_deciding_items(database, filtered(inquiry.query(), inquiry.filters(), request.name));
    facets.push_back(shown_facet(counts(others, request.name, wanted), request, filter->chosen));
  }
  return facets;
}

}  // namespace referat::search
