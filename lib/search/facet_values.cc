#include "search/facet_values.h"

#include <algorithm>
#include <utility>

#include "base/collation.h"
#include "database/schema.h"
#include "domain/case_number.h"

namespace referat::search {

namespace {

bool same_value(FacetKind kind, const std::string& counted, const std::string& chosen) {
  return compared_value(kind, counted) == compared_value(kind, chosen);
}

std::vector<answer::FacetValue> all_values(const FacetCounts& counts, FacetKind kind,
                                           const std::vector<ChosenValue>& chosen_values) {
  std::vector<answer::FacetValue> values;
  for (const auto& [value, count] : counts) values.push_back({value, count});
  for (const ChosenValue& chosen : chosen_values) {
    bool found = false;
    for (answer::FacetValue& value : values) {
      if (!same_value(kind, value.value, chosen.value)) continue;
      found = value.selected = true;
    }
    if (!found && chosen.named) values.push_back({chosen.value, 0, true});
  }
  return values;
}

}  // namespace

std::string compared_value(FacetKind kind, const std::string& value) {
  switch (facts_of(kind).comparison) {
    case FacetComparison::case_number:
      return case_identity(value);
    case FacetComparison::name:
      return database::folded_name(value);
    case FacetComparison::municipality:
      return database::folded_municipality(value);
    default:
      return value;
  }
}

std::string shown_spelling(const FacetCounts& spellings) {
  const auto shown =
      std::max_element(spellings.begin(), spellings.end(), [](const auto& a, const auto& b) {
        if (a.second != b.second) return a.second < b.second;
        return std::pair(a.first.size(), a.first) > std::pair(b.first.size(), b.first);
      });
  return shown->first;
}

FacetCounts spellings_together(FacetKind kind, const FacetCounts& counts) {
  std::map<std::string, FacetCounts> by_value;
  for (const auto& [spelling, items] : counts) {
    by_value[compared_value(kind, spelling)].emplace(spelling, items);
  }
  FacetCounts together;
  for (const auto& [compared, spellings] : by_value) {
    std::size_t& items = together[shown_spelling(spellings)];
    for (const auto& [spelling, count] : spellings) items += count;
  }
  return together;
}

answer::Facet shown_facet(const FacetCounts& counts, const answer::FacetRequest& request,
                          const std::vector<ChosenValue>& chosen) {
  std::vector<answer::FacetValue> values = all_values(counts, request.kind, chosen);
  const FacetFacts& facts = facts_of(request.kind);
  const bool names = facts.comparison == FacetComparison::name ||
                     facts.comparison == FacetComparison::municipality;
  std::sort(values.begin(), values.end(),
            [&](const answer::FacetValue& a, const answer::FacetValue& b) {
              if (facts.order == FacetOrder::newest) return a.value > b.value;
              if (a.count != b.count) return a.count > b.count;
              return names ? danish_less(a.value, b.value) : a.value < b.value;
            });
  answer::Facet facet{.kind = request.kind, .values = {}};
  for (answer::FacetValue& value : values) {
    if (facet.values.size() < request.values || value.selected) {
      facet.values.push_back(std::move(value));
    } else {
      ++facet.more;
    }
  }
  return facet;
}

}  // namespace referat::search
