#include "support/drill_down.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/facet_kinds.h"

namespace referat::test {

namespace {

using Items = std::vector<ValuesByKind>;

Items items_of(const Collection& collection) {
  Items items;
  for (const auto& document : collection.documents()) {
    for (const auto& item : document["items"]) {
      items.push_back(values_of(document["meeting"], item));
    }
  }
  return items;
}

FacetCounts counted(const Items& items, const ValuesByKind& filter, FacetKind kind) {
  FacetCounts counts;
  for (const ValuesByKind& item : items) {
    if (!passes(item, filter, kind)) continue;
    const auto values = item.find(kind);
    if (values == item.end()) continue;
    for (const auto& value : values->second) ++counts[value];
  }
  return counts;
}

void check_filter(const Collection& collection, const Items& items, const ValuesByKind& filter) {
  const auto arguments = facet_arguments(filter);
  INFO(Json(arguments).dump());
  const Json found = collection.answer(arguments);
  const auto total = std::count_if(items.begin(), items.end(),
                                   [&](const ValuesByKind& item) { return passes(item, filter); });
  CHECK(found["total"] == total);
  for (const FacetFacts& facts : facet_kinds()) {
    INFO(facts.name);
    const auto chosen = filter.find(facts.kind);
    check_facet(facet_of(found, facts.kind), counted(items, filter, facts.kind),
                chosen == filter.end() ? FacetValues() : chosen->second);
  }
}

}  // namespace

void check_drill_down(const Collection& collection) {
  const Items items = items_of(collection);
  REQUIRE(!items.empty());
  with_filters(
      [&](const ValuesByKind& filter, FacetKind kind) { return counted(items, filter, kind); },
      [&](const ValuesByKind& filter) { check_filter(collection, items, filter); });
}

}  // namespace referat::test
