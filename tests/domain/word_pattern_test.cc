#include "domain/word_pattern.h"

#include <catch2/catch.hpp>

using namespace referat;

namespace {

bool fits(std::string_view sentence, std::string_view pattern) {
  return find_pattern(pattern_words(sentence), pattern).has_value();
}

}  // namespace

TEST_CASE("words are compared in lower case, without punctuation") {
  CHECK(pattern_words("Taget til efterretning, jf. HR-strategi!") ==
        std::vector<std::string>{"taget", "til", "efterretning", "jf", "hr-strategi"});
}

TEST_CASE("a pattern's pieces: word, beginning, middle, number") {
  CHECK(fits("Sagen blev godkendt.", "godkend*"));
  CHECK_FALSE(fits("Sagen blev godkendt.", "godkend"));
  CHECK(fits("Underændringsforslaget faldt", "*ændringsforslag*"));
  CHECK(fits("følge indstillingspunkt 3", "følge* indstillingspunkt #"));
  CHECK_FALSE(fits("følge indstillingspunktet", "følge* indstillingspunkt #"));
}

TEST_CASE("gaps are short, and the sentence's beginning can be demanded") {
  CHECK(fits("tog med beklagelse sagen til orientering", "tog ~ til orientering"));
  CHECK(fits("sagen er nu udgået", "sagen * udgået"));
  CHECK_FALSE(fits("sagen er nu helt og aldeles udgået", "sagen * udgået"));
  CHECK(fits("Udgår.", "^ udgår"));
  CHECK_FALSE(fits("Punkt 5 udgår", "^ udgår"));
}

TEST_CASE("initials rule out patterns that can't fit, and no others") {
  const auto words = pattern_words("Økonomien blev ikke godkendt");
  const Initials initials(words);
  CHECK(initials.allow("ikke godkend*"));
  CHECK_FALSE(initials.allow("afvist"));
  for (const auto* pattern : {"*ændringsforslag*", "~ godkendt", "# stemmer", "^ udgår", ""}) {
    CHECK(initials.allow(pattern));
  }
}

TEST_CASE("the place of the first match is told") {
  CHECK(find_pattern(pattern_words("sagen blev ikke godkendt"), "ikke godkend*") == 2);
}
