#include <algorithm>
#include <catch2/catch.hpp>

#include "real/real_minutes.h"
#include "support/timeline_by_hand.h"

using namespace referat::test;

namespace {

void check_equal(const Json& found, const TimelineByHand& counted) {
  const TimelineByHand told = timeline_told(found);
  CHECK(told.total == counted.total);
  CHECK(told.years == counted.years);
  CHECK(told.bodies == counted.bodies);
  for (const auto& [center, count] : told.centers) CHECK(counted.centers.at(center) == count);
}

}  // namespace

TEST_CASE("A timeline of everything equals a count by brute force") {
  check_equal(answer({"--timeline", "--since", "1900"}),
              timeline_by_hand(parsed_minutes(), [](const Json&) { return true; }));
}

TEST_CASE("A year alone has what the whole timeline tells of it") {
  for (const auto& [year, counted] :
       timeline_told(answer({"--timeline", "--since", "1900"})).years) {
    CAPTURE(year);
    CHECK(timeline_told(answer({"--timeline", "--year", year})).years ==
          YearsByHand{{year, counted}});
  }
}

TEST_CASE("A timeline of a center's items equals a count by brute force") {
  check_equal(answer({"--timeline", "--center", "ØDC"}),
              timeline_by_hand(parsed_minutes(), [](const Json& item) {
                const auto& centers = item.at("centers");
                return std::find(centers.begin(), centers.end(), "ØDC") != centers.end();
              }));
}

TEST_CASE("A timeline of a topic counts the search's hits and begins and ends with them") {
  const Json found = answer({"--timeline", "budget", "-n", "1"});
  const Json hits = answer({"budget", "--sort", "oldest", "-n", "100", "--no-facets"});
  CHECK(found["total"] == hits["total"]);
  CHECK(found["first"]["id"] == hits["hits"].front()["id"]);
  CHECK(found["latest"]["document"]["date"] == hits["hits"].back()["document"]["date"]);
  std::size_t decisions = 0;
  for (const auto& hit : hits["hits"]) decisions += hit["decisions"].size();
  CHECK(found["decisions"] == decisions);
}
