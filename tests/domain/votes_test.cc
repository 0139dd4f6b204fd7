#include "domain/votes.h"

#include <catch2/catch.hpp>

#include "support/in_english.h"

using namespace referat;

TEST_CASE("names that don't add up to the printed number are told") {
  Votes votes;
  votes.in_favour = {.count = 3, .parties = {}, .names = {"Ida Holm (A)", "Ole Krag (V)"}};
  CHECK(vote_warning(votes) == "stemmerne går ikke op (for: 3 stemmer, men 2 navne)");
  votes.in_favour.count = 2;
  CHECK(vote_warning(votes).empty());
  votes.against = {.count = 1, .parties = {"C"}, .names = {"Mia Bech (Ø)"}};
  CHECK(vote_warning(votes) == "stemmerne går ikke op (imod: 1 stemmer, men 1 navne)");
}

TEST_CASE("parties have any number of members, and what isn't printed can't be wrong") {
  Votes votes;
  votes.in_favour = {.count = 12, .parties = {"V", "A"}, .names = {"Ida Holm (UP)"}};
  votes.against = {.count = {}, .parties = {}, .names = {"Ole Krag (Ø)"}};
  votes.abstained = {.count = 4, .parties = {}, .names = {}};
  CHECK(vote_warning(votes).empty());
  CHECK(vote_warning({}).empty());
  CHECK_FALSE(Votes{}.told());
  CHECK(votes.told());
}
