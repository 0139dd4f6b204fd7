#include "output/words/decision.h"

#include <catch2/catch.hpp>

#include "output/sample.h"

namespace referat::output {

TEST_CASE("a decision is told by its result first, which its text doesn't say again") {
  const auto hit = test::sick_leave();
  const ToldDecision told = told_decision(hit.item.decisions[0], hit.document);
  CHECK(told.label == "Godkendt");
  CHECK(told.rest.starts_with(". Centerchefen for CSO"));
}

TEST_CASE("a decision of another meeting names body and date") {
  const auto hit = test::new_schools();
  const ToldDecision told = told_decision(hit.item.decisions[0], hit.document);
  CHECK(told.label == "Udskudt");
  CHECK(told.rest == " (Økonomiudvalget, 16. marts 2015): Udsat til næste møde.");
  CHECK(decided_elsewhere(hit.item.decisions[1], hit.document).empty());
}

TEST_CASE("a told decision has nothing that steers a terminal") {
  auto hit = test::new_schools();
  hit.item.decisions[0].body = "Udvalg\x1B[2J";
  hit.item.decisions[0].text = "Udsat\x1B]0;x\x07";
  const ToldDecision told = told_decision(hit.item.decisions[0], hit.document);
  CHECK(told.rest.find('\x1B') == std::string::npos);
  CHECK(told.rest.find('\x07') == std::string::npos);
}

TEST_CASE("of several decisions the latest stands first") {
  const auto hit = test::new_schools();
  const auto decisions = newest_first(hit.item.decisions);
  REQUIRE(decisions.size() == 2);
  CHECK(decisions[0] == &hit.item.decisions[1]);
}

}  // namespace referat::output
