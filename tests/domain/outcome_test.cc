#include "domain/outcome.h"

#include <catch2/catch.hpp>
#include <vector>

#include "support/in_english.h"

using namespace referat;

TEST_CASE("outcomes are parsed from English and Danish") {
  for (const auto outcome : all_outcomes) {
    CHECK(parse_outcome(outcome_name(outcome)) == outcome);
    CHECK(parse_outcome(danish_outcome(outcome)) == outcome);
    const test::InEnglish english;
    CHECK(parse_outcome(outcome_text(outcome)) == outcome);
  }
  CHECK(parse_outcome("Udsat") == Outcome::postponed);
  CHECK(parse_outcome(" TILTRÅDT ") == Outcome::approved);
  CHECK(parse_outcome("anbefalet") == Outcome::referred);
  CHECK_FALSE(parse_outcome("blabla").has_value());
}

TEST_CASE("who says that something was approved means approvals on conditions too") {
  CHECK(outcomes_meant_by(Outcome::approved) ==
        std::vector{Outcome::approved, Outcome::approved_with_changes});
  for (const auto outcome : all_outcomes) {
    if (outcome != Outcome::approved) CHECK(outcomes_meant_by(outcome) == std::vector{outcome});
  }
}
