#include "index/decision_slot.h"

#include <catch2/catch.hpp>

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

TEST_CASE("every decision is kept with its year and its parts' results, alike ones apart") {
  Decision mixed = decision(std::nullopt, Outcome::mixed);
  mixed.parts = {{"Puljer", "Udskudt.", Outcome::postponed},
                 {"App", "Godkendt.", Outcome::approved}};
  const std::vector<Decision> decisions{decision(Date{2017, 12, 20}, Outcome::postponed),
                                        decision(Date{2017, 12, 21}, Outcome::postponed), mixed};
  const auto counted = unpack_decisions(pack_decisions(decisions, Date{2018, 1, 8}));
  REQUIRE(counted.size() == 3);
  CHECK(counted[0].year == "2017");
  CHECK(counted[1].results == std::vector<std::string>{"postponed"});
  CHECK(counted[2].year == "2018");
  CHECK(counted[2].results == std::vector<std::string>{"mixed", "postponed", "approved"});
}

TEST_CASE("an undated decision has no year") {
  const auto counted =
      unpack_decisions(pack_decisions({decision(std::nullopt, Outcome::noted)}, std::nullopt));
  REQUIRE(counted.size() == 1);
  CHECK(counted[0].year.empty());
  CHECK(counted[0].results == std::vector<std::string>{"noted"});
  CHECK(unpack_decisions("").empty());
}

TEST_CASE("decisions have dates of their own, in order") {
  const std::vector<Decision> decisions{decision(Date{2018, 11, 19}, Outcome::approved),
                                        decision(std::nullopt, Outcome::approved)};
  CHECK(decision_dates(decisions, Date{2018, 11, 13}) ==
        std::vector<Date>{{2018, 11, 13}, {2018, 11, 19}});
  CHECK(decision_dates(decisions, std::nullopt) == std::vector<Date>{{2018, 11, 19}});
}
