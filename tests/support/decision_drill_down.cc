#include "support/decision_drill_down.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "support/decisions_by_hand.h"
#include "support/facet_kinds.h"

namespace referat::test {

namespace {

// The documents, with what was read in them once.
struct Read {
  explicit Read(const Collection& of) : collection(of) {
    for (const auto& document : of.documents()) {
      for (const auto& item : document["items"]) {
        values[&item] = values_of(document["meeting"], item);
      }
    }
  }

  const Collection& collection;
  std::map<const Json*, ValuesByKind> values;  // by item
};

bool by_day(FacetKind kind) { return kind == FacetKind::year || kind == FacetKind::month; }

// The filter's kinds that items have by themselves; days and results are the decisions', though an
// item must have such a result as well.
ValuesByKind of_items(ValuesByKind filter) {
  filter.erase(FacetKind::year);
  filter.erase(FacetKind::month);
  return filter;
}

ValuesByKind of_decisions(const ValuesByKind& filter) {
  ValuesByKind of_decisions;
  for (const auto& [kind, values] : filter) {
    if (by_day(kind) || kind == FacetKind::result) of_decisions[kind] = values;
  }
  return of_decisions;
}

ValuesByKind values_of_decision(const DecisionByHand& made) {
  ValuesByKind values;
  if (!made.date.empty()) {
    values[FacetKind::year] = {made.date.substr(0, 4)};
    values[FacetKind::month] = {made.date.substr(0, 7)};
  }
  for (const auto& result : made.decision->at("results")) values[FacetKind::result].insert(result);
  return values;
}

std::vector<DecisionByHand> decisions(const Read& read, const ValuesByKind& filter) {
  const auto item_filter = of_items(filter);
  const auto decision_filter = of_decisions(filter);
  auto made = decisions_by_hand(read.collection.documents(), [&](const Json&, const Json& item) {
    return passes(read.values.at(&item), item_filter);
  });
  std::erase_if(made, [&](const DecisionByHand& one) {
    return !passes(values_of_decision(one), decision_filter);
  });
  return made;
}

std::size_t items_of(const std::vector<DecisionByHand>& decisions) {
  std::set<const Json*> items;
  for (const auto& made : decisions) items.insert(made.item);
  return items.size();
}

// All that there is of a kind, whatever passes.
FacetValues all_values(const Read& read, FacetKind kind) {
  FacetValues values;
  if (by_day(kind)) {
    for (const auto& made : decisions(read, {})) values.merge(values_of_decision(made)[kind]);
    return values;
  }
  for (const auto& [item, of_item] : read.values) {
    const auto found = of_item.find(kind);
    if (found != of_item.end()) values.insert(found->second.begin(), found->second.end());
  }
  return values;
}

FacetCounts counted(const Read& read, ValuesByKind filter, FacetKind kind) {
  FacetCounts counts;
  for (const auto& value : all_values(read, kind)) {
    filter[kind] = {value};
    const std::size_t items = items_of(decisions(read, filter));
    if (items > 0) counts[value] = items;
  }
  return counts;
}

void check_filter(const Read& read, const ValuesByKind& filter) {
  auto arguments = facet_arguments(filter);
  arguments.emplace_back("--decisions");
  INFO(Json(arguments).dump());
  const Json found = read.collection.answer(arguments);
  const auto made = decisions(read, filter);
  CHECK(found["total"] == made.size());
  CHECK(found["items"] == items_of(made));
  for (const FacetFacts& facts : facet_kinds()) {
    INFO(facts.name);
    const auto chosen = filter.find(facts.kind);
    check_facet(facet_of(found, facts.kind), counted(read, filter, facts.kind),
                chosen == filter.end() ? FacetValues() : chosen->second);
  }
}

// Options stand before their values.
std::vector<std::string> without(std::vector<std::string> arguments, const std::string& option) {
  auto found = std::find(arguments.begin(), arguments.end(), option);
  while (found != arguments.end()) {
    arguments.erase(found, found + 2);
    found = std::find(arguments.begin(), arguments.end(), option);
  }
  return arguments;
}

}  // namespace

void check_decision_facets(const Collection& collection) {
  const Read read(collection);
  with_filters(
      [&](const ValuesByKind& filter, FacetKind kind) { return counted(read, filter, kind); },
      [&](const ValuesByKind& filter) { check_filter(read, filter); });
}

void check_decision_drill_down(const Collection& collection,
                               const std::vector<std::string>& arguments) {
  INFO(Json(arguments).dump());
  std::vector<std::string> all = facet_arguments({});
  all.emplace_back("--decisions");
  all.insert(all.end(), arguments.begin(), arguments.end());
  const Json answer = collection.answer(all);
  for (const FacetFacts& facts : facet_kinds()) {
    for (const Json& value : facet_of(answer, facts.kind)) {
      INFO(facts.name << " " << value.dump());
      auto narrower = without(arguments, option_of(facts.kind));
      narrower.insert(narrower.end(),
                      {"--decisions", "-n", "0", option_of(facts.kind), value["value"]});
      CHECK(collection.answer(narrower)["items"] == value["count"]);
      CHECK((value["count"] > 0 || value["selected"]));
    }
  }
}

}  // namespace referat::test
