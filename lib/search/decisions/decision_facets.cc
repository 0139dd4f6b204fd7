#include "search/decisions/decision_facets.h"

#include <map>
#include <set>
#include <stdexcept>
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

// What the item, or one of its decisions, has of the kind.
Values values_of(const DecidingItem& item, FacetKind kind) {
  switch (kind) {
    case FacetKind::year:
      return days(item, 4);
    case FacetKind::center:
      return all(item.centers);
    case FacetKind::case_number:
      return one(item.case_number);
    case FacetKind::month:
      return days(item, 7);
    case FacetKind::body:
      return one(item.body);
    case FacetKind::municipality:
      return one(item.municipality);
    case FacetKind::result:
      return results(item);
    case FacetKind::recommended_by:
      return all(item.recommended_by);
  }
  throw std::logic_error("no kind of facet");
}

// With the value as the only filter of its kind. What items have by themselves, as a center,
// doesn't tell their decisions apart.
WantedDecisions narrowed(WantedDecisions wanted, FacetKind kind, const std::string& value) {
  if (kind == FacetKind::result) {
    wanted.results.insert(parse_outcome(value).value());
  } else if (kind == FacetKind::year || kind == FacetKind::month) {
    wanted.periods.push_back({query::parse_period(value, {}).value()});
  }
  return wanted;
}

struct Group {
  FacetCounts spellings;
  std::vector<const AlikeItems*> items;
};

// By the form in which filters compare their values.
std::map<std::string, Group> groups(const std::vector<AlikeItems>& items, FacetKind kind) {
  std::map<std::string, Group> groups;
  for (const AlikeItems& alike : items) {
    for (const std::string& value : values_of(alike.item, kind)) {
      Group& group = groups[compared_value(kind, value)];
      // One item may print one name in two ways.
      if (!group.items.empty() && group.items.back() == &alike) continue;
      group.spellings[value] += alike.number;
      group.items.push_back(&alike);
    }
  }
  return groups;
}

FacetCounts counts(const std::vector<AlikeItems>& items, FacetKind kind,
                   const WantedDecisions& wanted) {
  FacetCounts counts;
  for (const auto& [compared, group] : groups(items, kind)) {
    const std::string value = shown_spelling(group.spellings);
    const std::size_t number = items_with_decision(group.items, narrowed(wanted, kind, value));
    if (number > 0) counts[value] = number;
  }
  return counts;
}

}  // namespace

std::vector<answer::Facet> decision_facets(const Xapian::Database& database, const Inquiry& inquiry,
                                           const std::vector<AlikeItems>& items,
                                           const std::vector<answer::FacetRequest>& requests) {
  std::vector<answer::Facet> facets;
  for (const answer::FacetRequest& request : requests) {
    const auto wanted = wanted_decisions(inquiry.root(), inquiry.filters(), request.kind);
    const KindFilter* filter = own_filter(inquiry.filters(), request.kind);
    if (filter == nullptr) {
      facets.push_back(shown_facet(counts(items, request.kind, wanted), request, {}));
      continue;
    }
    const auto others =
        read_deciding_items(database, filtered(inquiry.query(), inquiry.filters(), request.kind));
    facets.push_back(shown_facet(counts(others, request.kind, wanted), request, filter->chosen));
  }
  return facets;
}

}  // namespace referat::search
