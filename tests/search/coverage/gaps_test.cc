#include "search/coverage/gaps.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace referat;
using search::rhythm_of;

namespace {

// Every month on the tenth, but for those left out.
std::vector<Date> monthly(const std::vector<int>& without) {
  std::vector<Date> dates;
  for (int month = 1; month <= 12; ++month) {
    if (std::find(without.begin(), without.end(), month) == without.end()) {
      dates.push_back({2018, month, 10});
    }
  }
  return dates;
}

}  // namespace

TEST_CASE("a body that meets every month has no gaps") {
  const auto rhythm = rhythm_of(monthly({}));
  CHECK(rhythm.usual_days == 30U);
  CHECK(rhythm.gaps.empty());
}

TEST_CASE("months that are missing are a gap, with both its ends") {
  const auto rhythm = rhythm_of(monthly({3, 4}));
  REQUIRE(rhythm.gaps.size() == 1);
  CHECK(rhythm.gaps[0].from == "2018-02-10");
  CHECK(rhythm.gaps[0].to == "2018-05-10");
  CHECK(rhythm.gaps[0].days == 89);
}

TEST_CASE("a summer without meetings is no gap") {
  CHECK(rhythm_of(monthly({7, 8})).gaps.empty());
  CHECK(rhythm_of(monthly({6, 7, 8})).gaps.size() == 1);
}

TEST_CASE("a pause of two months is no gap, however often the body meets") {
  std::vector<Date> weekly;
  for (int day = 1; day <= 29; day += 7) weekly.push_back({2018, 1, day});
  weekly.push_back({2018, 3, 28});
  CHECK(rhythm_of(weekly).gaps.empty());
  weekly.back() = {2018, 4, 5};
  CHECK(rhythm_of(weekly).gaps.size() == 1);
}

TEST_CASE("a few meetings have no rhythm") {
  const auto rhythm = rhythm_of({{2013, 8, 27}, {2013, 9, 2}, {2013, 9, 9}, {2018, 11, 19}});
  CHECK_FALSE(rhythm.usual_days);
  CHECK(rhythm.gaps.empty());
  CHECK(rhythm_of({}).gaps.empty());
}
