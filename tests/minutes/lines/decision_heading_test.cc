#include "minutes/lines/decision_heading.h"

#include <catch2/catch.hpp>

using namespace referat;
using minutes::recognise_decision_heading;

TEST_CASE("headings of decisions name body and date") {
  struct Row {
    const char* line;
    const char* body;
    const char* date;
    const char* text = "";
  };
  for (const auto& row : std::vector<Row>{
           {"Beslutning Direktionen den 11-09-2017", "Direktionen", "2017-09-11"},
           {"Beslutning i Direktionen den 27-08-2013", "Direktionen", "2013-08-27"},
           {"Beslutning i Kulturudvalget den 4. februar 2019:", "Kulturudvalget", "2019-02-04"},
           {"BESLUTNING I BYRÅDET DEN 4. FEBRUAR 2019", "BYRÅDET", "2019-02-04"},
           {"Beslutning Udvalget for natur den 14-01-2020", "Udvalget for natur", "2020-01-14"},
           {"Beslutning den 1/2-19", "", "2019-02-01"},
           {"Beslutning i Byrådet", "Byrådet", ""},
           {"Byrådets beslutning den 26. marts 2019", "Byrådet", "2019-03-26"},
           {"Økonomiudvalgets beslutning:", "Økonomiudvalget", ""},
           {"Teknik- og Miljøudvalgets beslutning i mødet 10. december 2018:",
            "Teknik- og Miljøudvalget", "2018-12-10"},
           {"Fritidsudvalget, 07-05-2019, pkt. 61", "Fritidsudvalget", "2019-05-07"},
           {"Teknisk Udvalg, 10. september 2019, pkt. 65:", "Teknisk Udvalg", "2019-09-10"},
           {"Økonomiudvalget den 12. marts 2019, pkt. 31: Anbefales.", "Økonomiudvalget",
            "2019-03-12", "Anbefales."},
           {"Beslutning i Byrådet den 26. marts 2019: Godkendt.", "Byrådet", "2019-03-26",
            "Godkendt."},
       }) {
    INFO(row.line);
    const auto heading = recognise_decision_heading(row.line);
    REQUIRE(heading.has_value());
    CHECK(heading->body == row.body);
    CHECK((heading->date ? heading->date->iso() : "") == row.date);
    CHECK(heading->text == row.text);
    CHECK(heading->says_decision);
  }
}

TEST_CASE("a body and a date alone may be a plan as well") {
  for (const auto* line :
       {"Økonomiudvalget den 12. marts 2019:", "Byrådet, tirsdag den 26. marts 2019",
        "Økonomiudvalgets møde den 12. marts 2019"}) {
    INFO(line);
    const auto heading = recognise_decision_heading(line);
    REQUIRE(heading.has_value());
    CHECK_FALSE(heading->says_decision);
    CHECK((heading->body == "Økonomiudvalget" || heading->body == "Byrådet"));
  }
}

TEST_CASE("prose about decisions is no heading") {
  for (const auto* line : {"Beslutning", "Beslutningen blev truffet den 12. marts 2019",
                           "Beslutning om ny skole", "Beslutning om ny skole den 12. marts 2019",
                           "Direktionens beslutning af 11.09.2017, hvor det blev besluttet",
                           "Byrådet vedtog den 31.01.2017 den gældende plan",
                           "Byrådet besluttede den 12. marts 2019: to ting",
                           "Økonomiudvalget den 12. marts 2019 kl. 17",
                           "Ifølge Byrådets beslutning den 4. februar 2019 skal det ske",
                           "Socialområdet den 1. maj 2019:", ""}) {
    INFO(line);
    CHECK_FALSE(recognise_decision_heading(line).has_value());
  }
}
