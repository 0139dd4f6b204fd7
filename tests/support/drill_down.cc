#include "support/drill_down.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

namespace referat::test {

namespace {

using Values = std::set<std::string>;
using Counts = std::map<std::string, std::size_t>;

struct Kind {
  std::string facet;
  std::string option;
};
const std::vector<Kind> kinds{{"year", "--year"},     {"month", "--month"},
                              {"center", "--center"}, {"case", "--case"},
                              {"body", "--body"},     {"municipality", "--municipality"},
                              {"result", "--result"}, {"recommended_by", "--recommended-by"}};

const std::string& all_facets() {
  static const std::string list = [] {
    std::string names;
    for (const Kind& kind : kinds) {
      names += (names.empty() ? "" : ",") + kind.facet + "=1000";
    }
    return names;
  }();
  return list;
}

Values strings(const Json& list) {
  Values values;
  for (const auto& value : list) values.insert(value.get<std::string>());
  return values;
}

Values one(const Json& value) {
  return value.is_null() ? Values() : Values{value.get<std::string>()};
}

Values results(const Json& item) {
  Values values;
  for (const auto& decision : item["decisions"]) {
    for (const auto& result : decision["results"]) values.insert(result.get<std::string>());
  }
  return values;
}

// The values that an item has of each kind.
using Item = std::map<std::string, Values>;

Item item_of(const Json& meeting, const Json& item) {
  const std::string date = meeting["date"].is_null() ? "" : meeting["date"].get<std::string>();
  Item values{{"center", strings(item["centers"])},
              {"case", one(item["case_key"])},
              {"body", one(meeting["body"])},
              {"municipality", one(meeting["municipality"])},
              {"result", results(item)},
              {"recommended_by", strings(item["recommended_by"])}};
  if (!date.empty()) {
    values["year"] = {date.substr(0, 4)};
    values["month"] = {date.substr(0, 7)};
  }
  return values;
}

std::vector<Item> items_of(const Collection& collection) {
  std::vector<Item> items;
  for (const auto& document : collection.documents()) {
    for (const auto& item : document["items"]) items.push_back(item_of(document["meeting"], item));
  }
  return items;
}

using Filter = std::map<std::string, Values>;  // values of one kind: or; kinds: and

bool passes(const Item& item, const Filter& filter, const std::string& except_kind = "") {
  return std::all_of(filter.begin(), filter.end(), [&](const auto& entry) {
    const auto& [kind, wanted] = entry;
    const auto values = item.find(kind);
    const auto has = [&](const std::string& value) {
      return values != item.end() && values->second.count(value) > 0;
    };
    return kind == except_kind || std::any_of(wanted.begin(), wanted.end(), has);
  });
}

Counts counted(const std::vector<Item>& items, const Filter& filter, const std::string& kind) {
  Counts counts;
  for (const Item& item : items) {
    if (!passes(item, filter, kind)) continue;
    const auto values = item.find(kind);
    if (values == item.end()) continue;
    for (const auto& value : values->second) ++counts[value];
  }
  return counts;
}

void check_facet(const Json& found, const Counts& by_hand, const Values& chosen) {
  Counts counts;
  for (const auto& value : found) {
    const auto name = value["value"].get<std::string>();
    CHECK(value["selected"].get<bool>() == (chosen.count(name) > 0));
    if (value["count"] > 0) counts[name] = value["count"];
  }
  CHECK(counts == by_hand);
}

void check_filter(const Collection& collection, const std::vector<Item>& items,
                  const Filter& filter) {
  std::vector<std::string> arguments{"-n", "0", "--facets", all_facets()};
  for (const Kind& kind : kinds) {
    if (filter.count(kind.facet) == 0) continue;
    for (const auto& value : filter.at(kind.facet)) {
      arguments.push_back(kind.option);
      arguments.push_back(value);
    }
  }
  INFO(Json(arguments).dump());
  const Json found = collection.answer(arguments);
  const auto total = std::count_if(items.begin(), items.end(),
                                   [&](const Item& item) { return passes(item, filter); });
  CHECK(found["total"] == total);
  for (const Kind& kind : kinds) {
    INFO(kind.facet);
    const auto chosen = filter.find(kind.facet);
    check_facet(found["facets"][kind.facet], counted(items, filter, kind.facet),
                chosen == filter.end() ? Values() : chosen->second);
  }
}

// The first and the last value of a kind.
Values outermost(const Counts& counts) { return {counts.begin()->first, counts.rbegin()->first}; }

}  // namespace

void check_drill_down(const Collection& collection) {
  const std::vector<Item> items = items_of(collection);
  REQUIRE(!items.empty());
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const std::string& kind = kinds[i].facet;
    const Counts all = counted(items, {}, kind);
    REQUIRE(!all.empty());
    for (const auto& value : outermost(all)) check_filter(collection, items, {{kind, {value}}});
    check_filter(collection, items, {{kind, outermost(all)}});
    // What the other kinds still offer.
    const Filter first{{kind, {all.begin()->first}}};
    const std::string& next = kinds[(i + 1) % kinds.size()].facet;
    const Counts left = counted(items, first, next);
    if (left.empty()) continue;
    Filter both = first;
    both[next] = outermost(left);
    check_filter(collection, items, both);
  }
}

}  // namespace referat::test
