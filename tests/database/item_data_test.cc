#include "database/item_data.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "domain/json.h"
#include "index/examples.h"

using namespace referat;
using namespace referat::test;

TEST_CASE("an item's data holds all that display needs") {
  database::ItemData data{"direktionen/2018-11-19/8", "/referater/1.txt", example_meeting(),
                          purchasing_item()};
  data.meeting.time = "17:00";
  data.meeting.municipality_inferred = true;
  data.meeting.sources = {"/referater/dagsorden.txt"};
  const auto back = database::unpack_item(database::pack_item(data));
  CHECK(back.id == data.id);
  CHECK(back.path == data.path);
  CHECK(back.meeting.municipality == data.meeting.municipality);
  CHECK(back.meeting.body == data.meeting.body);
  CHECK(back.meeting.date == data.meeting.date);
  CHECK(back.meeting.time == "17:00");
  CHECK(back.meeting.municipality_inferred);
  CHECK(back.meeting.sources == data.meeting.sources);
  CHECK(to_json(back.item) == to_json(data.item));
}

TEST_CASE("an item's data doesn't grow with the names of its meeting") {
  database::ItemData data{"a/1", "/1.txt", example_meeting(), example_item("1", "Eventuelt")};
  const std::size_t before = database::pack_item(data).size();
  data.meeting.participants.resize(100, {"Bodil Kragelund", "kommunaldirektør"});
  data.meeting.absent.resize(100, "Steen Hvidberg");
  data.meeting.place = std::string(1000, 'x');
  CHECK(database::pack_item(data).size() == before);
}

TEST_CASE("an item's data holds what its sentences tell, without reading them again") {
  AgendaItem item = purchasing_item();
  item.decisions.resize(2);
  item.decisions[1].text = "Punkt 3: Valg af bygherre udskydes.";
  item.decisions[1].deciding = 9;
  item.decisions[1].sentences = {{"Valg af bygherre udskydes.", Outcome::postponed}};
  item.points = {{"2", "fører kontrol"}};
  item.look_backs = {{"Sagen blev udskudt i maj.",
                      17,
                      {{Date{2018, 5, 1}, Date{2018, 5, 31}, 21, 24}},
                      {Outcome::postponed}}};
  const auto back = database::unpack_item(database::pack_item({"a", "b", Meeting{}, item})).item;
  CHECK(back.decisions[0].sentences.empty());
  CHECK(back.decisions[1].deciding == 9);
  REQUIRE(back.decisions[1].sentences.size() == 1);
  CHECK(back.decisions[1].sentences[0].text == "Valg af bygherre udskydes.");
  CHECK(back.decisions[1].sentences[0].outcome == Outcome::postponed);
  REQUIRE(back.points.size() == 1);
  CHECK(back.points[0].number == "2");
  CHECK(back.points[0].text == "fører kontrol");
  REQUIRE(back.look_backs.size() == 1);
  const LookBack& look = back.look_backs[0];
  CHECK(look.sentence == "Sagen blev udskudt i maj.");
  CHECK(look.line == 17);
  REQUIRE(look.dates.size() == 1);
  CHECK(look.dates[0].first == Date{2018, 5, 1});
  CHECK(look.dates[0].last == Date{2018, 5, 31});
  CHECK(look.dates[0].begin == 21);
  CHECK(look.dates[0].end == 24);
  CHECK(look.undecided == std::vector{Outcome::postponed});
}

TEST_CASE("a meeting that says nothing of itself comes back as such") {
  const database::ItemData data{"ukendt/udateret/1", "-", Meeting{},
                                example_item("1", "Eventuelt")};
  const auto back = database::unpack_item(database::pack_item(data));
  CHECK_FALSE(back.meeting.date);
  CHECK(back.meeting.body.empty());
  CHECK(back.meeting.doc_type == DocumentType::minutes);
}

TEST_CASE("an agenda stays an agenda") {
  Meeting meeting;
  meeting.doc_type = DocumentType::agenda;
  const auto bytes = database::pack_item({"a", "b", meeting, example_item("1", "Eventuelt")});
  CHECK(database::unpack_item(bytes).meeting.doc_type == DocumentType::agenda);
}

TEST_CASE("data that was not written by us is reported as damage") {
  for (const char* bytes : {"", "path=/x", "{}", "[1,2]", "{\"id\":1}"}) {
    CHECK_THROWS_AS(database::unpack_item(bytes), Error);
  }
}
