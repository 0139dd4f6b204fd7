#include "output/words/votes.h"

#include <catch2/catch.hpp>

#include "support/in_english.h"

using namespace referat;

TEST_CASE("a vote is told by its sides, with what was printed of each") {
  Decision decision;
  CHECK(output::votes_text(decision).empty());
  decision.votes = Votes{.in_favour = {.count = 12, .parties = {"V", "A"}, .names = {}},
                         .against = {.count = {}, .parties = {"Ø"}, .names = {"Ida Holm (C)"}},
                         .abstained = {.count = 1}};
  CHECK(output::votes_text(decision) == "for 12 (V, A) · imod (Ø, Ida Holm (C)) · undlod 1");
  const test::InEnglish english;
  CHECK(output::votes_text(decision) == "for 12 (V, A) · against (Ø, Ida Holm (C)) · abstained 1");
}

TEST_CASE("parts tell their own votes, and a wrong sum is told with them") {
  Decision decision;
  decision.parts = {{"1", "Godkendt", Outcome::approved}, {"2", "Afvist", Outcome::rejected}};
  decision.parts[1].votes = Votes{.in_favour = {.count = 2, .parties = {}, .names = {"Ida Holm"}}};
  CHECK(output::votes_text(decision) ==
        "2: for 2 (Ida Holm) – stemmerne går ikke op (for: 2 stemmer, men 1 navne)");
}
