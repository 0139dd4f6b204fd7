#include "index/decision_slot.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "index/packed_set.h"

using namespace referat;
using namespace referat::index;

namespace {

Decision decision(std::optional<Date> date, Outcome result) {
  Decision made;
  made.date = date;
  made.result = result;
  return made;
}

}  // namespace

TEST_CASE("every decision is kept with its day and its parts' results, alike ones apart") {
  Decision mixed = decision(std::nullopt, Outcome::mixed);
  mixed.parts = {{"Puljer", "Udskudt.", Outcome::postponed},
                 {"App", "Godkendt.", Outcome::approved}};
  AgendaItem item;
  item.case_key = "17/409";
  item.decisions = {decision(Date{2017, 12, 20}, Outcome::postponed),
                    decision(Date{2017, 12, 20}, Outcome::postponed), mixed};
  Meeting meeting;
  meeting.body = "Direktionen";
  meeting.date = Date{2018, 1, 8};
  const auto counted = unpack_decisions(pack_decisions(item, meeting));
  REQUIRE(counted.size() == 3);
  CHECK(counted[0].print.date == Date{2017, 12, 20});
  CHECK(counted[0].print.reprinted);
  CHECK(counted[1].results == std::vector{Outcome::postponed});
  CHECK(counted[1].print.identity == counted[0].print.identity);
  CHECK(counted[2].print.date == Date{2018, 1, 8});
  CHECK_FALSE(counted[2].print.reprinted);
  CHECK(counted[2].results == std::vector{Outcome::mixed, Outcome::postponed, Outcome::approved});
}

TEST_CASE("an undated decision has no day and is like no other") {
  AgendaItem item;
  item.decisions = {decision(std::nullopt, Outcome::noted)};
  const auto counted = unpack_decisions(pack_decisions(item, {}));
  REQUIRE(counted.size() == 1);
  CHECK_FALSE(counted[0].print.date);
  CHECK(counted[0].print.identity.empty());
  CHECK(counted[0].results == std::vector{Outcome::noted});
  CHECK(unpack_decisions("").empty());
}

TEST_CASE("a slot that holds no decision is told as damage") {
  for (const std::string member : {"0", "0 - own", "0 i går own noted", "0 - own tabt"}) {
    CAPTURE(member);
    CHECK_THROWS_AS(unpack_decisions(pack_set({member})), Error);
  }
}

TEST_CASE("decisions have dates of their own, in order") {
  const std::vector<Decision> decisions{decision(Date{2018, 11, 19}, Outcome::approved),
                                        decision(std::nullopt, Outcome::approved)};
  CHECK(decision_dates(decisions, Date{2018, 11, 13}) ==
        std::vector<Date>{{2018, 11, 13}, {2018, 11, 19}});
  CHECK(decision_dates(decisions, std::nullopt) == std::vector<Date>{{2018, 11, 19}});
}
