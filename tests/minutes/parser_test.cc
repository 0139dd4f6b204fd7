#include "minutes/parser.h"

#include <catch2/catch.hpp>
#include <random>

#include "extract/plain_text.h"
#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;
using Catch::Matchers::Contains;

namespace {

Minutes parse(std::string_view text) {
  return minutes::parse_minutes(extract::split_lines(text), project_register());
}

}  // namespace

TEST_CASE("items are in order, and the closed group's are closed") {
  const auto read = parse(
      "Byrådet – Referat – 4. februar 2019\n\nÅbne punkter\n\n1. Vej\n\nSagsnr. 19/1234\n\n"
      "Beslutning\n\nGodkendt.\n\nLukkede punkter\n\n2. Køb\n\nSagsnr. 19/1235\n");
  REQUIRE(read.items.size() == 2);
  CHECK(read.items[0].order == 1);
  CHECK_FALSE(read.items[0].closed);
  CHECK(read.items[0].sections.back().text == "Godkendt.");
  CHECK(read.items[1].order == 2);
  CHECK(read.items[1].closed);
}

TEST_CASE("the contents list's other spelling of a title is kept") {
  const auto read = parse(
      "REFERAT Byrådet d. 04-02-2019\n\nIndholdsfortegnelse\n\nUdbud - tidsplan.....\t3\n"
      "Lukket.....\t4\n\nPunkt 1: Udbud – tidsplan\n\n19/1\n\nPunkt 2: Lukket\n\n19/2\n");
  CHECK(read.items[0].title == "Udbud – tidsplan");
  CHECK(read.items[0].toc_title == "Udbud - tidsplan");
  CHECK(read.items[1].toc_title.empty());
  CHECK(read.warnings.empty());
}

TEST_CASE("a contents list that doesn't fit the items gives a warning") {
  const auto read = parse(
      "REFERAT Byrådet d. 04-02-2019\n\nIndholdsfortegnelse\n\nUdbud.....\t3\nSti.....\t4\n\n"
      "Punkt 1: Udbud\n\n19/1\n");
  REQUIRE(read.warnings.size() == 1);
  CHECK_THAT(read.warnings[0].message, Contains("2 punkter, men der blev fundet 1"));
}

TEST_CASE("body and date of the first decision stand in for a header without them") {
  const auto read =
      parse("Punkt 1: Sti\n\n19/1\n\nBeslutning Byrådet den 04-02-2019\n\nGodkendt.\n");
  CHECK(read.meeting.body == "Byrådet");
  CHECK(read.meeting.date == Date{2019, 2, 4});
}

TEST_CASE("sentences look back from the meeting's day, though a later item only tells it") {
  const auto read = parse(
      "Punkt 1: Sti\n\n19/1\n\nBaggrund\n\nByrådet vedtog den i december.\n\nPunkt 2: "
      "Vej\n\n19/2\n\n"
      "Beslutning Byrådet den 04-02-2019\n\nGodkendt.\n");
  REQUIRE(read.items.size() == 2);
  REQUIRE(read.items[0].look_backs.size() == 1);
  CHECK(read.items[0].look_backs[0].dates.at(0).first == Date{2018, 12, 1});
}

TEST_CASE("what is missing in the whole document is told") {
  const auto read = parse("Punkt 1: Sti\n\n19/1\n");
  REQUIRE(read.warnings.size() == 2);
  CHECK(read.warnings[0].line == 0);
  CHECK_THAT(read.warnings[0].message, Contains("dato"));
}

TEST_CASE("the municipality is known by the text, and decides which centers count") {
  const auto read = parse(
      "REFERAT Direktionen d. 04-02-2019\n\nPunkt 1: Sti\n\n19/1\n\nBaggrund\n\nEngholm Kommune "
      "har bedt UC om en plan.\n");
  CHECK(read.meeting.municipality == "Engholm");
  CHECK(read.items[0].centers == std::vector<std::string>{"UC"});
}

TEST_CASE("any text is read, however broken") {
  static const std::vector<std::string> pieces{
      "Punkt 1: ", "2. ",      "Titel",      "\n",        "\n\n",   "18/300", "Beslutning",
      "Bilag:",    "Lukket",   "\t",         "| a | b |", "Side 3", "\f",     "Afbud:",
      "Ida Holm",  "Byrådet",  " den ",      "4/2-19",    ":",      "**",     "# ",
      "[x](y)",    "<b>",      "1. ",        "Ad 1",      "ØDC",    "æ",      "\xC3",
      "Indhold\n", ".....\t3", "indstiller", "(",         ")",      "-\n",    "Sag nr. 4"};
  std::mt19937 random(20190204);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int n = 0; n < 40; ++n) text += pieces[random() % pieces.size()];
    const auto read = parse(text);
    for (std::size_t i = 0; i < read.items.size(); ++i) {
      REQUIRE(read.items[i].order == i + 1);
      REQUIRE(read.items[i].line > 0);
    }
  }
}
