#include "prose/earlier_decision.h"

#include <catch2/catch.hpp>

#include "domain/word_pattern.h"

using namespace referat;

namespace {

constexpr Date today{2024, 3, 4};

bool retells(std::string_view sentence, std::optional<Date> written = today) {
  return retells_decision(pattern_words(sentence), sentence, written);
}

}  // namespace

TEST_CASE("a verb with another day tells of an earlier decision") {
  CHECK(retells("Byrådet godkendte den 23. januar 2024 (pkt. 36), at havnen bygges."));
  CHECK(retells("Den 23. januar 2024 besluttede udvalget at bygge havnen."));
  CHECK(retells("Byrådet har på sit møde den 23. januar vedtaget planen."));
  CHECK(retells("Udvalget besluttede på mødet den 23. januar at bygge havnen."));
  CHECK(retells("Byrådet har tidligere vedtaget planen."));
  CHECK(retells("Byrådet godkendte den 23. januar 2024, at havnen bygges.", std::nullopt));
}

TEST_CASE("today's decision may name other days, and its own") {
  CHECK_FALSE(retells("Udvalget godkendte referatet fra mødet den 23. januar 2024."));
  CHECK_FALSE(retells("Byrådet har i sit møde den 4. marts 2024 vedtaget planen."));
  CHECK_FALSE(retells("Sagen blev udsat til mødet den 5. maj 2024."));
  CHECK_FALSE(retells("Godkendt, idet fristen er den 1. maj."));
  CHECK_FALSE(retells("Godkendt."));
}
