#include "support/facet_kinds.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace referat::test {

namespace {

FacetValues strings(const Json& list) {
  FacetValues values;
  for (const auto& value : list) values.insert(value.get<std::string>());
  return values;
}

FacetValues one(const Json& value) {
  return value.is_null() ? FacetValues() : FacetValues{value.get<std::string>()};
}

FacetValues results(const Json& item) {
  FacetValues values;
  for (const auto& decision : item["decisions"]) values.merge(strings(decision["results"]));
  return values;
}

std::string all_facets() {
  std::string names;
  for (const FacetFacts& facts : facet_kinds()) {
    names += (names.empty() ? "" : ",") + std::string(facts.name) + "=1000";
  }
  return names;
}

}  // namespace

ValuesByKind values_of(const Json& meeting, const Json& item) {
  const std::string date = meeting["date"].is_null() ? "" : meeting["date"].get<std::string>();
  ValuesByKind values{{FacetKind::center, strings(item["centers"])},
                      {FacetKind::case_number, one(item["case_key"])},
                      {FacetKind::body, one(meeting["body"])},
                      {FacetKind::municipality, one(meeting["municipality"])},
                      {FacetKind::result, results(item)},
                      {FacetKind::recommended_by, strings(item["recommended_by"])}};
  if (!date.empty()) {
    values[FacetKind::year] = {date.substr(0, 4)};
    values[FacetKind::month] = {date.substr(0, 7)};
  }
  return values;
}

bool passes(const ValuesByKind& item, const ValuesByKind& filter,
            std::optional<FacetKind> except_kind) {
  return std::all_of(filter.begin(), filter.end(), [&](const auto& entry) {
    const auto& [kind, wanted] = entry;
    const auto values = item.find(kind);
    const auto has = [&](const std::string& value) {
      return values != item.end() && values->second.contains(value);
    };
    return kind == except_kind || std::any_of(wanted.begin(), wanted.end(), has);
  });
}

std::string option_of(FacetKind kind) { return "--" + std::string(facts_of(kind).option); }

const Json& facet_of(const Json& answer, FacetKind kind) {
  return answer.at("facets").at(std::string(facts_of(kind).name));
}

std::vector<std::string> facet_arguments(const ValuesByKind& filter) {
  std::vector<std::string> arguments{"-n", "0", "--facets", all_facets()};
  for (const auto& [kind, values] : filter) {
    for (const auto& value : values) arguments.insert(arguments.end(), {option_of(kind), value});
  }
  return arguments;
}

FacetValues outermost(const FacetCounts& counts) {
  REQUIRE(!counts.empty());
  return {counts.begin()->first, counts.rbegin()->first};
}

void check_facet(const Json& found, const FacetCounts& by_hand, const FacetValues& chosen) {
  FacetCounts counts;
  for (const auto& value : found) {
    const auto name = value["value"].get<std::string>();
    CHECK(value["selected"].get<bool>() == chosen.contains(name));
    if (value["count"] > 0 || !chosen.contains(name)) counts[name] = value["count"];
  }
  CHECK(counts == by_hand);
}

}  // namespace referat::test
