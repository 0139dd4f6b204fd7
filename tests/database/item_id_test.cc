#include "database/item_id.h"

#include <catch2/catch.hpp>

#include "index/examples.h"

using namespace referat;
using database::item_ids;
using database::meeting_id;

TEST_CASE("a meeting is named by municipality, body and date") {
  Meeting meeting;
  meeting.municipality = "Høje-Taastrup";
  meeting.body = "Børne- og Ungeudvalget";
  meeting.date = Date{2018, 11, 19};
  CHECK(meeting_id(meeting) == "hoeje-taastrup/boerne-og-ungeudvalget/2018-11-19");
  meeting.doc_type = DocumentType::agenda;
  CHECK(meeting_id(meeting) == "hoeje-taastrup/boerne-og-ungeudvalget/2018-11-19-dagsorden");
}

TEST_CASE("what a document doesn't say is unknown, and an id always has a letter") {
  CHECK(meeting_id(Meeting{}) == "ukendt/udateret");
  Meeting meeting;
  meeting.body = "17, 4";
  meeting.date = Date{2018, 11, 19};
  CHECK(meeting_id(meeting) == "ukendt-17-4/2018-11-19");
}

TEST_CASE("an agenda and the minutes of a body and day have that in common") {
  CHECK(database::day_of("direktionen/2018-11-19-dagsorden") == "direktionen/2018-11-19");
  CHECK(database::day_of("direktionen/2018-11-19") == "direktionen/2018-11-19");
}

TEST_CASE("a claim is certain where it names the body and the day") {
  CHECK(database::is_certain("engholm/direktionen/2018-11-19"));
  CHECK(database::is_certain("direktionen/2018-11-19-dagsorden"));
  for (const char* claim : {"ukendt/udateret", "engholm/ukendt/2018-11-19",
                            "ukendt-17-4/2018-11-19", "engholm/direktionen/udateret"}) {
    CAPTURE(claim);
    CHECK_FALSE(database::is_certain(claim));
  }
}

TEST_CASE("an id is bounded, however long the body's name") {
  Meeting meeting;
  for (int i = 0; i < 100; ++i) meeting.body += "Økonomiudvalget ";
  CHECK(meeting_id(meeting).size() < 100);
}

TEST_CASE("items are named by their printed number, all of them differently") {
  std::vector<AgendaItem> items(4);
  items[0].number = "8";
  items[1].number = "8";
  items[2].number = "8.1 a";
  items[3].order = 4;
  CHECK(item_ids("direktionen/2018-11-19", items) ==
        std::vector<std::string>{"direktionen/2018-11-19/8", "direktionen/2018-11-19/8~2",
                                 "direktionen/2018-11-19/8-1-a", "direktionen/2018-11-19/x4"});
}
