#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "real/real_minutes.h"
#include "support/decision_drill_down.h"
#include "support/drill_down.h"

using namespace referat::test;

namespace {

using Counts = std::map<std::string, std::size_t>;

Counts counts_of(const Json& facet) {
  Counts counts;
  for (const auto& value : facet) counts[value["value"]] = value["count"];
  return counts;
}

// The facets of the items that pass, counted over what --parse prints.
struct BruteForce {
  Counts years;
  Counts centers;
  Counts cases;
  std::size_t total = 0;
};

template <typename Predicate>
BruteForce count_items(Predicate passes) {
  BruteForce counted;
  for (const auto& document : parsed_minutes()) {
    const auto year = document["meeting"]["date"].get<std::string>().substr(0, 4);
    for (const auto& item : document["items"]) {
      if (!passes(item)) continue;
      ++counted.total;
      ++counted.years[year];
      for (const auto& center : item["centers"]) ++counted.centers[center];
      if (!item["case_key"].is_null()) ++counted.cases[item["case_key"]];
    }
  }
  return counted;
}

void check_equal(const Json& found, const BruteForce& counted) {
  CHECK(found["total"] == counted.total);
  CHECK(counts_of(found["facets"]["year"]) == counted.years);
  CHECK(counts_of(found["facets"]["center"]) == counted.centers);
  CHECK(counts_of(found["facets"]["case"]) == counted.cases);
}

const std::vector<std::string> all_values{"--facets", "year=100,center=100,case=100"};

Json answer_with_facets(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), all_values.begin(), all_values.end());
  return answer(arguments);
}

}  // namespace

TEST_CASE("Facets of everything equal a count by brute force") {
  check_equal(answer_with_facets({"--since", "1900-01-01"}),
              count_items([](const Json&) { return true; }));
}

TEST_CASE("Facets of a filter's items equal a count by brute force") {
  const auto recommended_by_oedc = [](const Json& item) {
    const auto& names = item["recommended_by"];
    return std::find(names.begin(), names.end(), "ØDC") != names.end();
  };
  check_equal(answer_with_facets({"--recommended-by", "ØDC"}), count_items(recommended_by_oedc));
}

TEST_CASE("Totals and counts of chosen values equal a count by brute force") {
  check_drill_down(real_minutes());
}

TEST_CASE("Facets of a query equal a count over its own hits") {
  const Json found = answer_with_facets({"-n", "100", "budget"});
  Counts years;
  std::size_t full = 0;
  for (const auto& hit : found["hits"]) {
    if (!hit["missing"].empty()) continue;
    ++full;
    ++years[hit["document"]["date"].get<std::string>().substr(0, 4)];
  }
  CHECK(found["total"] == full);
  CHECK(counts_of(found["facets"]["year"]) == years);
}

TEST_CASE("A facet ignores its own filter and marks the chosen value") {
  const Json all = answer_with_facets({"budget"});
  const Json chosen = answer_with_facets({"budget", "--year", "2018"});
  CHECK(counts_of(all["facets"]["year"]) == counts_of(chosen["facets"]["year"]));
  for (const auto& value : chosen["facets"]["year"]) {
    CHECK(value["selected"].get<bool>() == (value["value"] == "2018"));
  }
}

TEST_CASE("Facets of decisions equal a count by brute force, with and without filters") {
  check_decision_facets(real_minutes());
}

TEST_CASE("A value of a facet of decisions leads to as many items as it counts") {
  check_decision_drill_down(real_minutes(), {"budget"});
  check_decision_drill_down(real_minutes(), {"dato:2017-2018", "--result", "udskudt", "--center",
                                             "ØDC", "--center", "HRDC"});
}
