#include "text/lexicon_compiler/lexicon_builder.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/lexicon.h"

using namespace referat::text::lexicon_compiler;
using referat::text::Lexicon;
using referat::text::PartOfSpeech;

namespace {

Form noun(const std::string& form, const std::string& lemma) {
  return {form, lemma, PartOfSpeech::noun, false, true};
}

// Tables and words become a lexicon, which is asked.
struct Built {
  Expansion expansion;
  Irregulars irregulars{};
  CompoundExceptions exceptions{};
  std::string bytes{};

  Lexicon lexicon() {
    expansion.modifiers.push_back({"sags", "sag", false});  // a lexicon has at least one
    bytes = build_lexicon(expansion, irregulars, exceptions);
    return Lexicon(bytes);
  }
};

std::vector<std::string> lemmas(const Lexicon& lexicon, const std::string& key) {
  std::vector<std::string> result;
  for (const auto& reading : lexicon.readings(key)) result.push_back(reading.lemma);
  return result;
}

Irregulars irregulars_of(const std::string& tsv) {
  std::istringstream stream(tsv);
  return read_irregulars(stream);
}

CompoundExceptions exceptions_of(const std::string& tsv) {
  std::istringstream stream(tsv);
  return read_exceptions(stream);
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("what goes into a lexicon comes out of it") {
  Built built{{{noun("sag", "sag"),
                noun("sagerne", "sag"),
                {"møder", "møde", PartOfSpeech::verb, false, false},
                noun("møder", "møde"),
                {"gik", "gå", PartOfSpeech::verb, false, false}},
               {}}};
  const auto lexicon = built.lexicon();
  CHECK(lemmas(lexicon, "sagerne") == Strings{"sag"});
  CHECK(lemmas(lexicon, "gik") == Strings{"gå"});
  const auto readings = lexicon.readings("møder");
  REQUIRE(readings.size() == 2);
  CHECK(readings[0].part_of_speech == PartOfSpeech::noun);
  CHECK(readings[0].ends_compound);
  CHECK(readings[1].part_of_speech == PartOfSpeech::verb);
  CHECK_FALSE(readings[1].ends_compound);
  CHECK(lexicon.readings("sager").empty());
  CHECK(lexicon.readings("").empty());
}

TEST_CASE("keys and lemmas are folded and have no hyphens") {
  Built built{
      {{noun("Aabenraa", "Aabenraa"), noun("idéer", "idé"), noun("e-handel", "e-handel")}, {}}};
  const auto lexicon = built.lexicon();
  CHECK(lemmas(lexicon, "åbenrå") == Strings{"åbenrå"});
  CHECK(lemmas(lexicon, "ideer") == Strings{"ide"});
  CHECK(lemmas(lexicon, "ehandel") == Strings{"ehandel"});
}

TEST_CASE("words with digits, blanks or slashes are left out") {
  Built built{
      {{noun("8-tal", "8-tal"), noun("a b", "a b"), noun("A/S", "A/S"), noun("hus", "hus")}, {}}};
  const auto lexicon = built.lexicon();
  CHECK_FALSE(lexicon.contains("8tal"));
  CHECK_FALSE(lexicon.contains("a b"));
  CHECK_FALSE(lexicon.contains("a/s"));
  CHECK(lexicon.contains("hus"));
}

TEST_CASE("a rare form counts only where there is no other reading") {
  Built built{{{{"form", "forme", PartOfSpeech::verb, true, false},
                {"skyd", "skyde", PartOfSpeech::verb, true, false},
                noun("form", "form")},
               {}}};
  const auto lexicon = built.lexicon();
  CHECK(lemmas(lexicon, "form") == Strings{"form"});
  CHECK(lemmas(lexicon, "skyd") == Strings{"skyde"});
}

TEST_CASE("equal readings are one") {
  Built built{{{noun("bilag", "bilag"), noun("bilag", "bilag")}, {}}};
  CHECK(built.lexicon().readings("bilag").size() == 1);
}

TEST_CASE("an irregular word gets its lemma, and so does a compound that ends with it") {
  Built built{{{noun("børnene", "børn"), noun("plejebørn", "plejebørn"),
                noun("plejebarn", "plejebarn"), noun("ansøgerbørn", "ansøgerbørn")},
               {}},
              {{"børn", "barn"}}};
  const auto lexicon = built.lexicon();
  CHECK(lemmas(lexicon, "børnene") == Strings{"barn"});
  CHECK(lemmas(lexicon, "plejebørn") == Strings{"plejebarn"});
  CHECK(lemmas(lexicon, "ansøgerbørn") == Strings{"ansøgerbørn"});
}

TEST_CASE("a singular that ends like an irregular plural is none") {
  Built built{{{noun("englænder", "englænder"), noun("englænderen", "englænder"),
                noun("england", "England"), noun("gråænder", "gråænder"), noun("gråand", "gråand")},
               {}},
              {{"ænder", "and"}}};
  const auto lexicon = built.lexicon();
  CHECK(lemmas(lexicon, "englænder") == Strings{"englænder"});
  CHECK(lemmas(lexicon, "gråænder") == Strings{"gråand"});
}

TEST_CASE("exceptions mark the readings of their lemma, and add modifiers") {
  Built built{{{noun("værktøjet", "værktøj"), noun("skoleår", "skoleår"), noun("hus", "hus")}, {}},
              {},
              {{"værktøj"}, {"skoleår"}, {"netto"}}};
  const auto lexicon = built.lexicon();
  CHECK(lexicon.readings("værktøjet").at(0).keeps_compound_whole);
  CHECK_FALSE(lexicon.readings("værktøjet").at(0).always_split);
  CHECK(lexicon.readings("skoleår").at(0).always_split);
  CHECK_FALSE(lexicon.readings("hus").at(0).keeps_compound_whole);
  const auto modifiers = lexicon.modifiers_of("nettogevinst");
  REQUIRE(modifiers.size() == 1);
  CHECK(modifiers[0] == 5);
  CHECK(lexicon.modifier_lemmas("netto") == Strings{"netto"});
}

TEST_CASE("of a modifier that is a word and a prefix, the word counts") {
  Built built{{{noun("børn", "barn")}, {{"børne", "børne", true}, {"børne", "barn", false}}}};
  const auto modifiers = built.lexicon().modifiers_of("børnebog");
  REQUIRE(modifiers.size() == 1);
  CHECK(built.lexicon().modifier_lemmas("børne") == Strings{"barn"});
}

TEST_CASE("the same content has the same fingerprint, other content another") {
  Built one{{{noun("hus", "hus")}, {}}};
  Built same{{{noun("hus", "hus")}, {}}};
  Built other{{{noun("huse", "hus")}, {}}};
  const auto fingerprint = one.lexicon().fingerprint();
  CHECK(same.lexicon().fingerprint() == fingerprint);
  CHECK(other.lexicon().fingerprint() != fingerprint);
}

TEST_CASE("a lemma too long for its entry is refused") {
  Expansion expansion{{noun("hus", std::string(300, 'x'))}, {{"sags", "sag", false}}};
  CHECK_THROWS_AS(build_lexicon(expansion, {}, {}), std::runtime_error);
}

TEST_CASE("a lexicon without words is refused") {
  CHECK_THROWS_AS(build_lexicon({}, {}, {}), std::runtime_error);
}

TEST_CASE("tables are read without comments and blank lines") {
  const auto irregulars = irregulars_of("# a comment\n\nBørn\tbarn\tvowel change\n");
  CHECK(irregulars == Irregulars{{"børn", "barn"}});
  const auto exceptions = exceptions_of(
      "netværk\twhole\tlexicalised\nskoleår\tsplit\tshort\ne-data\tmodifier\tedatakontor\n");
  CHECK(exceptions.whole == std::set<std::string>{"netværk"});
  CHECK(exceptions.split == std::set<std::string>{"skoleår"});
  CHECK(exceptions.modifiers == std::set<std::string>{"edata"});
}

TEST_CASE("a row without its reason or another column is refused by its line") {
  for (const auto* row : {"børn\tbarn", "børn\tbarn\t", "børn\tbarn\t  ", "børn", "\tbarn\treason",
                          "børn\t\treason", "børn\tbarn\treason\tmore"}) {
    INFO(row);
    CHECK_THROWS_WITH(irregulars_of(std::string("# a comment\n") + row),
                      Catch::StartsWith("line 2:"));
    CHECK_THROWS_WITH(exceptions_of(std::string("# a comment\n") + row),
                      Catch::StartsWith("line 2:"));
  }
}

TEST_CASE("an exception by an unknown rule is refused") {
  CHECK_THROWS_WITH(exceptions_of("netværk\tkeep\tlexicalised\n"), Catch::Contains("keep"));
}
