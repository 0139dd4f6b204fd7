#include "text/noun_pairs.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "text/tokens.h"

using namespace referat;
using test::Strings;

namespace {

// All pairs of the text, in the order of its words.
Strings pairs(std::string_view text) {
  Strings result;
  for (const auto& token : text::Analyzer().analyze(text)) {
    result.insert(result.end(), token.pairs.begin(), token.pairs.end());
  }
  return result;
}

bool has_pair(std::string_view text, std::string_view pair) {
  const auto all = pairs(text);
  return std::find(all.begin(), all.end(), pair) != all.end();
}

}  // namespace

TEST_CASE("a compound, a preposition, a genitive and two words have one pair in common") {
  for (const auto* text :
       {"indkøbsstrategi", "indkøbsstrategien", "strategi for indkøb", "Strategien for indkøb",
        "indkøbets strategi", "indkøb strategi", "indkøbs strategi", "strategier for indkøbet"}) {
    INFO(text);
    CHECK(has_pair(text, "indkøb strategi"));
  }
}

TEST_CASE("the pair turns a preposition around, but no genitive") {
  CHECK(pairs("ejere af bygninger") == Strings{"bygning ejer"});
  CHECK(pairs("bygningens ejer") == Strings{"bygning ejer"});
}

TEST_CASE("every preposition that ties two nouns makes a pair") {
  for (const auto* preposition :
       {"af", "for", "fra", "i", "om", "på", "til", "vedr", "vedr.", "vedrørende"}) {
    INFO(preposition);
    CHECK(has_pair(std::string("rapport ") + preposition + " støjen", "støj rapport"));
  }
  for (const auto* preposition : {"med", "over", "under", "ved", "mellem"}) {
    INFO(preposition);
    CHECK(pairs(std::string("rapport ") + preposition + " støjen").empty());
  }
}

TEST_CASE("an article and an adjective may stand before the second noun") {
  CHECK(has_pair("strategi for det samlede indkøb", "indkøb strategi"));
  CHECK(has_pair("strategi for et indkøb", "indkøb strategi"));
  CHECK_FALSE(has_pair("strategi for det nye og meget samlede indkøb", "indkøb strategi"));
}

TEST_CASE("the second of two prepositions governs another noun") {
  CHECK(pairs("strategi for på indkøb").empty());
  CHECK(pairs("strategi for indkøb af varer") == Strings{"indkøb strategi", "vare indkøb"});
}

TEST_CASE("a chain of nouns has a pair for every two neighbours") {
  CHECK(pairs("kommunens rapport om støjen") == Strings{"kommune rapport", "støj rapport"});
}

TEST_CASE("punctuation parts nouns") {
  for (const auto* text :
       {"strategi, indkøb", "indkøb, strategi", "strategi. For indkøb", "strategi for: indkøb",
        "strategi (for indkøb)", "strategi – for indkøb", "indkøb/strategi", "indkøb; strategi"}) {
    INFO(text);
    CHECK(pairs(text).empty());
  }
}

TEST_CASE("a line may end within a pair, a paragraph may not") {
  CHECK(has_pair("strategi\nfor indkøb", "indkøb strategi"));
  CHECK(has_pair("strategi for\r\nindkøb", "indkøb strategi"));
  CHECK(pairs("strategi\n\nfor indkøb").empty());
  CHECK(pairs("indkøb\n\nstrategi").empty());
}

TEST_CASE("function words, verbs and numbers are no nouns") {
  CHECK(pairs("den for kommunen").empty());
  CHECK(pairs("strategi for den").empty());
  CHECK(pairs("strategi for 2019").empty());
  CHECK(pairs("strategien besluttes").empty());
}

TEST_CASE("an adjective may stand for a noun") {
  CHECK(pairs("boliger til ældre") == pairs("ældreboliger"));
  CHECK(pairs("boliger til de ældre borgere").front() == "borger bolig");
}

TEST_CASE("a pair belongs to the later of its nouns") {
  const auto tokens = text::Analyzer().analyze("strategi for indkøb");
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].pairs.empty());
  CHECK(tokens[1].pairs.empty());
  CHECK(tokens[2].pairs == Strings{"indkøb strategi"});
}

TEST_CASE("a text that ends after a preposition has no pair") {
  CHECK(pairs("strategi for").empty());
  CHECK(pairs("strategi for ").empty());
  CHECK(pairs("strategi for det ").empty());
  CHECK(pairs("for indkøb").empty());
  CHECK(pairs("indkøb").empty());
  CHECK(pairs("").empty());
}
