#include "text/lexicon_compiler/affixes.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <stdexcept>
#include <string>

using namespace referat::text::lexicon_compiler;

namespace {

Suffixes suffixes_of(const std::string& aff) {
  std::istringstream stream(aff);
  return read_suffixes(stream);
}

// The word with the only rule of the text; empty if it doesn't fit.
std::string applied(const std::string& rule, const std::string& word) {
  const auto suffixes = suffixes_of("SFX 1 Y 1\nSFX 1 " + rule + "\n");
  std::string longer;
  return suffixes.at(1).at(0).apply(word, longer) ? longer : "";
}

std::string error_of(const std::string& aff) {
  try {
    (void)suffixes_of(aff);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a suffix is appended where its condition holds") {
  CHECK(applied("0 en . +BESTEMT", "sag") == "sagen");
  CHECK(applied("0 en [^e]", "sag") == "sagen");
  CHECK(applied("0 en [^e]", "plade").empty());
  CHECK(applied("0 n e", "plade") == "pladen");
}

TEST_CASE("a suffix may take the place of an ending") {
  CHECK(applied("um er um", "museum") == "museer");
  CHECK(applied("um er .", "sag").empty());
  CHECK(applied("en 0 en", "haven") == "hav");
}

TEST_CASE("a condition is a sequence of letters and classes, compared from the end") {
  CHECK(applied("0 e [lr]a[^n]", "skab").empty());
  CHECK(applied("0 e [kr]a[^n]", "skab") == "skabe");
  CHECK(applied("0 e [kr]a[^n]", "kran").empty());
  CHECK(applied("0 e k.b", "skab") == "skabe");
  CHECK(applied("0 e skab", "kab").empty());
}

TEST_CASE("letters of two bytes are one letter in a condition") {
  CHECK(applied("0 en [æøå]", "rå") == "råen");
  CHECK(applied("0 en [^æøå]", "rå").empty());
  CHECK(applied("0 en [^æøå]", "ro") == "roen");
  CHECK(applied("0 en ø.", "sød") == "søden");
  CHECK(applied("0 en .d", "ød") == "øden");
}

TEST_CASE("no condition with letters fits the empty word") {
  CHECK(applied("0 en [^e]", "").empty());
  CHECK(applied("0 en e", "").empty());
  CHECK(applied("0 en .", "") == "en");
}

TEST_CASE("a rule brings the flags of the longer word and its tag") {
  const auto suffixes = suffixes_of(
      "SET UTF-8\n"
      "# a comment\n"
      "PFX 7 Y 1\n"
      "PFX 7 0 u .\n"
      "\n"
      "SFX 20 Y 2\n"
      "SFX 20 e te/34,22 [^b]be +DATID\n"
      "SFX 20 0 r . +NUTID\n");
  REQUIRE(suffixes.size() == 1);
  const auto& rules = suffixes.at(20);
  REQUIRE(rules.size() == 2);
  CHECK(rules[0].append == "te");
  CHECK(rules[0].flags == std::vector<Flag>{34, 22});
  CHECK(rules[0].tag == "DATID");
  CHECK(rules[1].strip.empty());
  CHECK(rules[1].flags.empty());
}

TEST_CASE("flags are numbers between commas") {
  CHECK(parse_flags("10,11,2") == std::vector<Flag>{10, 11, 2});
  CHECK(parse_flags("7") == std::vector<Flag>{7});
  for (const auto* text : {"", "a", "1,", ",1", "1,,2", "1 ,2", "2a", "99999999999"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_flags(text), std::runtime_error);
  }
}

TEST_CASE("a broken rule is refused by its line") {
  CHECK_THAT(error_of("SET UTF-8\nSFX 1 Y\n"), Catch::StartsWith("line 2: no header"));
  CHECK_THAT(error_of("SFX A Y 1\n"), Catch::StartsWith("line 1: no header"));
  CHECK_THAT(error_of("SFX 1 Y 1\nSFX 1 0 en\n"), Catch::StartsWith("line 2: rule without"));
  CHECK_THAT(error_of("SFX 1 Y 1\nSFX 1 0 en/x .\n"), Catch::StartsWith("line 2: no number"));
  CHECK_THAT(error_of("SFX 1 Y 1\nSFX 1 0 en .\nSFX 1 0 et .\n"),
             Catch::StartsWith("line 3: no header"));
}

TEST_CASE("a class without its beginning is refused when it is met") {
  CHECK_THROWS_AS(applied("0 en ab]", "sab"), std::runtime_error);
}
