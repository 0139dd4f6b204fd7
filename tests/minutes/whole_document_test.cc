#include "minutes/whole_document.h"

#include <catch2/catch.hpp>

#include "extract/plain_text.h"
#include "minutes/documents.h"
#include "minutes/parser.h"

using namespace referat;
using namespace referat::test;
using Catch::Matchers::Contains;

namespace {

Minutes parse(std::string_view text) {
  return minutes::parse_minutes(extract::split_lines(text), project_register());
}

}  // namespace

TEST_CASE("what shows any sign of a meeting, but no item, is one item with a warning") {
  const std::string text = GENERATE(
      "Byrådet\n24. marts 2015\n\nDer blev talt om broen.\n",
      "Tirsdag den 24. marts 2015 kl. 17.00\nByrådet\n\nDer blev talt om broen.\n",
      "Havneudvalget\n\nMødedato: 24. marts 2015\nSted:\nRådhuset\n\nDer blev talt om broen.\n",
      "Referat af mødet\n\nDer blev talt om broen.\n", "Dagsorden\n\nDer blev talt om broen.\n",
      "Protokol for Havneudvalget den 3. maj 2019\n\nDer blev talt om broen.\n",
      "Møde i Havneudvalget\nTirsdag den 3. maj 2019 kl. 17.00\n\nDer blev talt om broen.\n",
      "Broen er gammel.\n\nDer blev talt om broen.\n\nBeslutning\n\nGodkendt.\n");
  CAPTURE(text);
  const auto read = parse(text);
  REQUIRE(read.items.size() == 1);
  CHECK_THAT(read.items[0].lead, Contains("Der blev talt om broen."));
  REQUIRE_FALSE(read.warnings.empty());
  CHECK_THAT(read.warnings[0].message, Contains("hele dokumentet er ét punkt"));
}

TEST_CASE("the head of a document without items is read like that of any") {
  const auto read = parse(
      "Vestermose Kommune\nHavneudvalget\nTirsdag den 3. maj 2019 kl. 17.00\nMødested\nRådhuset\n\n"
      "Der blev talt om kajen.\n\nBeslutning\n\nGodkendt.\n");
  CHECK(read.meeting.municipality == "Vestermose");
  CHECK(read.meeting.body == "Havneudvalget");
  CHECK(read.meeting.date == Date{2019, 5, 3});
  CHECK(read.meeting.time == "17:00");
  CHECK(read.meeting.place == "Rådhuset");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].title == "Havneudvalget");
  CHECK(read.items[0].lead == "Der blev talt om kajen.");
  REQUIRE(read.items[0].decisions.size() == 1);
  CHECK(read.items[0].decisions[0].result == Outcome::approved);
  CHECK(read.warnings.size() == 1);
}

TEST_CASE("a text that begins without a head has its first line for a title, once") {
  const auto read = parse("Broen er gammel.\n\nDen skal males.\n\nBeslutning\n\nGodkendt.\n");
  REQUIRE(read.items.size() == 1);
  CHECK(read.items[0].title == "Broen er gammel.");
  CHECK(read.items[0].lead == "Den skal males.");
}

TEST_CASE("what only speaks of meetings is none") {
  const std::string text =
      GENERATE("", "Kære borgmester\n\nTak for mødet i Byrådet den 3. maj 2019. Det var godt.\n",
               "Nyhedsbrev\n\nKommunen holder fest.\n\nReferat fra sidste år kan læses på siden.\n",
               "Byrådet\n\nByrådet har 25 medlemmer, som vælges hvert fjerde år.\n",
               "Beslutning\n\nHer kan man læse om, hvordan en sag går sin gang.\n");
  CAPTURE(text);
  CHECK(parse(text).items.empty());
}
