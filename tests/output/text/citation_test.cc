#include "output/text/citation.h"

#include <catch2/catch.hpp>

#include "output/decision_sample.h"
#include "output/sample.h"

namespace referat::output {

TEST_CASE("an item is quoted in one line, with its place") {
  CHECK(citation(test::sick_leave(), "") ==
        "Engholm Kommune, Direktionen, referat af 17. marts 2014, punkt 2: Sygefravær - status for "
        "2013 (sag 14/655). Kilde: referater/2014-03-17-direktionen.txt, linje 61.");
}

TEST_CASE("a file below the folder is named from there") {
  auto hit = test::sick_leave();
  hit.document.path = "/hjem/referater/a.txt";
  CHECK(citation(hit, "/hjem").ends_with("Kilde: referater/a.txt, linje 61."));
}

TEST_CASE("what the minutes don't say is left out of a reference") {
  answer::Hit hit;
  hit.document.path = "a.txt";
  hit.item.line = 3;
  CHECK(citation(hit, "") == "udateret referat, punkt. Kilde: a.txt, linje 3.");
}

TEST_CASE("agendas and closed items are named as such, a municipality is called so once") {
  auto hit = test::sick_leave();
  hit.document.type = "agenda";
  hit.document.municipality = "Bornholms Regionskommune";
  hit.item.closed = true;
  CHECK(
      citation(hit, "").starts_with("Bornholms Regionskommune, Direktionen, dagsorden for 17. "
                                    "marts 2014, lukket punkt 2: Sygefravær"));
}

TEST_CASE("a title can't steer the terminal or break the line") {
  auto hit = test::sick_leave();
  hit.item.title = "Ny\n\x1b[31m titel";
  const std::string line = citation(hit, "");
  CHECK(line.find_first_of("\n\x1b") == std::string::npos);
}

TEST_CASE("a decision is quoted with its words and its own line") {
  answer::ListedDecision listed;
  listed.decision = test::decision({2015, 3, 24}, "Byrådet", Outcome::approved, "Godkendt.\n");
  listed.decision.line = 42;
  listed.place.number = "7";
  listed.place.title = "Ny skole";
  listed.place.document = {"b.txt", "Engholm", "Byrådet", "2015-03-24", "minutes"};
  const std::string decided =
      "Engholm Kommune, Byrådet, beslutning af 24. marts 2015: »Godkendt.« ";
  SECTION("of its own meeting, with its case") {
    listed.case_number = "13/2204";
    CHECK(citation(listed, "") ==
          decided + "Punkt 7: Ny skole (sag 13/2204). Kilde: b.txt, linje 42.");
  }
  SECTION("printed in another meeting's minutes, which are named") {
    listed.place.document.body = "Direktionen";
    listed.place.document.date = "2015-04-01";
    CHECK(citation(listed, "") ==
          decided +
              "Gengivet i referat af 1. april 2015, Direktionen, punkt 7: Ny skole. Kilde: "
              "b.txt, linje 42.");
  }
}

TEST_CASE("each part of a decision is quoted with what it is on") {
  answer::ListedDecision listed;
  listed.decision.text = "Klimaplanen\nVedtaget.\nMålet\nGodkendt.";
  listed.decision.parts = {{"Klimaplanen", "Vedtaget.", Outcome::approved},
                           {"Målet", "Godkendt.", Outcome::approved}};
  CHECK(citation(listed, "").find("»Klimaplanen: Vedtaget. Målet: Godkendt.«") !=
        std::string::npos);
  listed.decision.parts = {{"1", "Godkendt", Outcome::approved},
                           {"2", "Udsat", Outcome::postponed}};
  CHECK(citation(listed, "").find("»1: Godkendt; 2: Udsat«") != std::string::npos);
  listed.decision.text = "Planen blev vedtaget, mens puljen blev udskudt.";
  listed.decision.parts = {{"Planen", "Planen blev vedtaget", Outcome::approved},
                           {"puljen", "puljen blev udskudt.", Outcome::postponed}};
  CHECK(citation(listed, "").find("»Planen blev vedtaget, mens puljen blev udskudt.«") !=
        std::string::npos);
}

TEST_CASE("of a long decision the beginning is quoted, in whole words") {
  answer::ListedDecision listed;
  for (int i = 0; i < 100; ++i) listed.decision.text += "forslag ";
  const std::string line = citation(listed, "");
  CHECK(line.find("forslag …«") != std::string::npos);
  CHECK(line.size() < 500);
}

}  // namespace referat::output
