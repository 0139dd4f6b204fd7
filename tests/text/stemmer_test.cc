#include "text/stemmer.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace referat;
using text::Stemmer;

namespace {

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("endings fall away from words that no lexicon knows") {
  const Stemmer stemmer;
  CHECK(stemmer.stems("fumlingerne") == stemmer.stems("fumling"));
  CHECK(stemmer.stems("brimborgernes") == stemmer.stems("brimborger"));
  CHECK(stemmer.stems("skrumplægen") == stemmer.stems("skrumplæge"));
}

TEST_CASE("stems have the spelling of the lexicon's keys") {
  const Stemmer stemmer;
  CHECK(stemmer.stems("fumlé") == Strings{"fumle", "fuml"});
  CHECK(stemmer.stems("skraaplan") == Strings{"skråplan"});
}

TEST_CASE("a word has two stems where its letters may be one vowel or two") {
  const Stemmer stemmer;
  const auto typed = stemmer.stems("skrumplaegen");
  CHECK(typed.size() <= 2);
  CHECK(std::find(typed.begin(), typed.end(), stemmer.stems("skrumplæge").front()) != typed.end());
  const auto vowels = stemmer.stems("fumlaet");
  CHECK(std::find(vowels.begin(), vowels.end(), stemmer.stems("fumla").front()) != vowels.end());
}

TEST_CASE("any word has at least one stem, none of them twice") {
  const Stemmer stemmer;
  for (const std::string& word :
       {std::string("x"), std::string("å"), std::string("ae"), std::string("日本"),
        std::string(240, 's'), std::string("\xc3")}) {
    const auto stems = stemmer.stems(word);
    REQUIRE_FALSE(stems.empty());
    REQUIRE(stems.size() <= 2);
    CHECK((stems.size() == 1 || stems[0] != stems[1]));
  }
}

TEST_CASE("a stemmer may be used again and again") {
  const Stemmer stemmer;
  const auto first = stemmer.stems("fumlingerne");
  (void)stemmer.stems("brimborgernes");
  CHECK(stemmer.stems("fumlingerne") == first);
}
