#include "extract/first_agenda.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/error.h"

using namespace referat;
using namespace referat::extract;
using Catch::Matchers::Contains;

namespace {

const std::string meeting = R"({
  "Udvalg": {"Navn": " Havneudvalget "},
  "Moede": {"Dato": "2019-03-12T16:30:00+01:00", "Sted": "Pakhuset", "Score": -1.5,
            "Moededeltagere": [{"Name": "Ida Holm", "Absent": false},
                               {"Name": "Jens Lund", "Absent": true}]},
  "Dagsordenpunkter": [
    {"Punktnummer": "1", "Navn": "Ny\nkran", "SagsNummer": "19/200",
     "Bilag": [{"Navn": "Tegning"}, {"Navn": null}],
     "ExternalAgendaItemAttendees": [{"Name": "Mia Bech", "AttendanceType": 2},
                                     {"Name": "Bo Dam", "AttendanceType": 0}],
     "Felter": [{"Navn": "", "Html": "<h3>Beslutning</h3><p>Godkendt.</p>"},
                {"Navn": "Økonomi", "Html": null, "Tekst": "Ingen.\nSlet ingen."}]},
    {"Punktnummer": null, "Number": "2", "Caption": "Eventuelt", "ItemDecision": "<p>Intet.</p>"}]})";

}  // namespace

TEST_CASE("a meeting of FirstAgenda tells its head, its items and what belongs to them") {
  const auto document = read_first_agenda(meeting);
  REQUIRE(document.meetings.size() == 1);
  const auto& [head, items] = document.meetings[0];
  CHECK(head.body == "Havneudvalget");
  CHECK(head.date->iso() == "2019-03-12");
  CHECK(head.time == "16:30");
  CHECK(head.place == "Pakhuset");
  REQUIRE(head.participants.size() == 1);
  CHECK(head.participants[0].name == "Ida Holm");
  CHECK(head.absent == std::vector<std::string>{"Jens Lund"});
  REQUIRE(items.size() == 2);
  CHECK(items[0].number == "1");
  CHECK(items[0].title == "Ny kran");
  CHECK(items[0].case_number == "19/200");
  CHECK(items[0].attachments == std::vector<std::string>{"Tegning"});
  CHECK(items[0].absent == std::vector<std::string>{"Mia Bech"});
}

TEST_CASE("a field's name is a heading above its HTML or its text") {
  const auto document = read_first_agenda(meeting);
  const auto& items = document.meetings.at(0).items;
  std::string texts;
  for (const auto& line : items[0].lines) texts += line.text + "|";
  CHECK(texts == "Beslutning||Godkendt.|Økonomi|Ingen.|Slet ingen.|");
  CHECK(items[0].lines[3].heading == 1);
}

TEST_CASE("what is null or missing is left empty, and the other name of a field counts then") {
  const auto document = read_first_agenda(meeting);
  const auto& item = document.meetings.at(0).items.at(1);
  CHECK(item.number == "2");
  CHECK(item.title == "Eventuelt");
  CHECK(item.case_number.empty());
  CHECK(item.lines.front().text == "Beslutning");
  CHECK(item.lines.back().text == "Intet.");
}

TEST_CASE("an array of meetings is several") {
  const auto document = read_first_agenda("[" + meeting + "," + meeting + "]");
  CHECK(document.meetings.size() == 2);
}

TEST_CASE("JSON that is broken or no meeting is refused with the reason") {
  CHECK_THROWS_WITH(read_first_agenda(R"({"Dagsordenpunkter": [)"),
                    Contains("JSON kan ikke læses"));
  CHECK_THROWS_WITH(read_first_agenda(R"([{"Moede": {}}])"), Contains("Dagsordenpunkter mangler"));
  CHECK_THROWS_AS(read_first_agenda(R"({"Dagsordenpunkter": {}})"), Error);
}
