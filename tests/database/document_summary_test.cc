#include "database/document_summary.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "index/examples.h"

using namespace referat;
using namespace referat::test;
using namespace referat::database;

TEST_CASE("a document's summary counts its items and comes back as it was") {
  Minutes minutes = example_minutes({purchasing_item(), example_item("9", "Lukket")});
  minutes.items[1].closed = true;
  minutes.items[1].decisions.resize(1);  // the other item prints one of an earlier day
  minutes.meeting.doc_type = DocumentType::agenda;
  minutes.meeting.municipality_inferred = true;
  minutes.warnings = {{12, "ødelagte tegn"}};
  minutes.unknown_headings = {{40, "Alternativer"}};
  const auto back =
      unpack_summary(pack_summary(summarise("/ref/a.txt", "direktionen/2018-11-19", minutes)));
  CHECK(back.path == "/ref/a.txt");
  CHECK(back.meeting == "direktionen/2018-11-19");
  CHECK(back.municipality_inferred);
  CHECK(back.municipality == "Høje-Taastrup");
  CHECK(back.body == "Direktionen");
  CHECK(back.date == "2018-11-19");
  CHECK(back.type == DocumentType::agenda);
  CHECK(back.items == 2);
  CHECK(back.closed == 1);
  CHECK(back.decisions == 1);
  REQUIRE(back.warnings.size() == 1);
  CHECK(back.warnings[0].line == 12);
  CHECK(back.warnings[0].message == "ødelagte tegn");
  REQUIRE(back.unknown_headings.size() == 1);
  CHECK(back.unknown_headings[0].text == "Alternativer");
}

TEST_CASE("an undated document has no date in its summary") {
  Minutes minutes = example_minutes({purchasing_item()});
  minutes.meeting.date.reset();
  CHECK(summarise("/ref/a.txt", "a", minutes).date.empty());
}

TEST_CASE("a summary that can't be read is reported as damage") {
  CHECK_THROWS_AS(unpack_summary("{\"path\":"), Error);
  CHECK_THROWS_AS(unpack_summary("{}"), Error);
}
