#include "minutes/meeting_header.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

struct Header {
  Meeting meeting;
  std::vector<Warning> warnings;
};

Header read(std::string_view text) {
  Header header;
  const auto lines = lines_of(text);
  header.meeting = minutes::parse_meeting_header(
      lines, lines.size(), minutes::find_contents_list(lines), header.warnings);
  return header;
}

}  // namespace

TEST_CASE("labels without a colon, values on their line") {
  const auto [meeting, warnings] = read(
      "Engholm Kommune\n\nREFERAT Direktionen d. 11-09-2017\n\nMødedato Mandag d. 11. september "
      "2017 kl. 09:00\n\nMødested B204\n\nMødedeltagere Lars Holm, Kathrine Dam (sekretær)\n\n"
      "Fraværende Per Bo\n");
  CHECK(warnings.empty());
  CHECK(meeting.municipality == "Engholm");
  CHECK(meeting.body == "Direktionen");
  CHECK(meeting.date == Date{2017, 9, 11});
  CHECK(meeting.time == "09:00");
  CHECK(meeting.place == "B204");
  REQUIRE(meeting.participants.size() == 2);
  CHECK(meeting.participants[1].role == "sekretær");
  CHECK(meeting.absent == std::vector<std::string>{"Per Bo"});
  CHECK(meeting.doc_type == DocumentType::minutes);
}

TEST_CASE("markdown, an English date, colons") {
  const auto [meeting, warnings] =
      read("# Referat\n\n**Dato:** Tirsdag, May 7, 2019 - 17:30\n**Sted:** Mødelokale 4B\n");
  CHECK(meeting.date == Date{2019, 5, 7});
  CHECK(meeting.time == "17:30");
  CHECK(meeting.place == "Mødelokale 4B");
}

TEST_CASE("date and time may have labels of their own") {
  const auto [meeting, warnings] = read(
      "Udvalg: Udvalget for natur\nMødedato: 14-01-2020\nMødetidspunkt: 15:15 - 18:00\n"
      "Starttidspunkt: 15.20\nSluttidspunkt: 18.05\n");
  CHECK(meeting.body == "Udvalget for natur");
  CHECK(meeting.date == Date{2020, 1, 14});
  CHECK(meeting.time == "15:20");
  CHECK(warnings.empty());
}

TEST_CASE("people fill several lines, over blank ones too") {
  const auto [meeting, warnings] = read(
      "REFERAT Direktionen d. 11-09-2017\n\nMødedeltagere Bodil Kragelund (kommunaldirektør), "
      "Steen Hvid-\nberg Olesen (direktør),\n\nMikkel Tarp (sekretær)\n");
  REQUIRE(meeting.participants.size() == 3);
  CHECK(meeting.participants[1].name == "Steen Hvidberg Olesen");
  CHECK(meeting.participants[2].name == "Mikkel Tarp");
  const auto list = read("Medlemmer\n\nIda Holm (A)\n\nOle Bak (V)\n\nNæste møde er aflyst.\n");
  CHECK(list.meeting.participants.size() == 2);
  REQUIRE(list.warnings.size() == 1);
  CHECK(list.warnings[0].line == 7);
}

TEST_CASE("offices are labels too, and substitutes are there for somebody") {
  const auto [meeting, warnings] = read(
      "REFERAT Byrådet d. 12-03-2019\n\nMedlemmer:\n\nFormand\nIda Holm (A)\n\nNæstformand: Ole "
      "Bak (V)\n\nØvrige medlemmer\nMia Bech (F)\n\nIkke til stede\nPer Lund (C)\n\n"
      "Stedfortræder: Lis Krag (V) for Per Lund (C)\nAdministrationen: Sekretær Bo Ravn\n");
  CHECK(warnings.empty());
  std::vector<std::string> people;
  for (const auto& one : meeting.participants) people.push_back(one.name + "/" + one.role);
  CHECK(people == std::vector<std::string>{"Ida Holm/formand", "Ole Bak/næstformand", "Mia Bech/",
                                           "Lis Krag/stedfortræder for Per Lund (C)",
                                           "Bo Ravn/sekretær"});
  CHECK(meeting.absent == std::vector<std::string>{"Per Lund (C)"});
}

TEST_CASE("each label begins a list of its own") {
  const auto [meeting, warnings] = read(
      "VESTERMOSE-BY KOMMUNE\nReferat\nTeknisk Udvalg\nTil stede: Ida Holm, Ole Bak og Mia Bech.\n"
      "Fraværende: Per Lund – afbud\nAdministrationen: Kommunaldirektør Anna Dahl\n");
  CHECK(warnings.empty());
  CHECK(meeting.municipality == "Vestermose-By");
  REQUIRE(meeting.participants.size() == 4);
  CHECK(meeting.participants[2].name == "Mia Bech");
  CHECK(meeting.participants[3].name == "Anna Dahl");
  CHECK(meeting.participants[3].role == "kommunaldirektør");
  CHECK(meeting.absent == std::vector<std::string>{"Per Lund"});
}

TEST_CASE("a body's name may carry its term or the meeting's number") {
  auto header = read("Byrådet 2022-2025\nReferat den 12.03.2019 kl. 17.00 i Byrådssalen\n");
  CHECK(header.meeting.body == "Byrådet");
  CHECK(header.meeting.body_printed == "Byrådet 2022-2025");
  header = read(
      "3. møde i Økonomiudvalget 2019\nMødet afholdes tirsdag d. 12. marts 2019, "
      "kl. 08.00 i mødelokale 1\n");
  CHECK(header.warnings.empty());
  CHECK(header.meeting.body == "Økonomiudvalget");
  CHECK(header.meeting.date == Date{2019, 3, 12});
  CHECK(header.meeting.time == "08:00");
  CHECK(header.meeting.place == "mødelokale 1");
}

TEST_CASE("a line that isn't understood gives a warning with its number") {
  const auto [meeting, warnings] = read("REFERAT\n\nMødet blev streamet\n");
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].line == 3);
  CHECK(warnings[0].message.find("Mødet blev streamet") != std::string::npos);
}

TEST_CASE("the contents list is no part of the header") {
  const auto [meeting, warnings] =
      read("REFERAT\n\nIndholdsfortegnelse\n\nMødested og tid.....\t3\nLukket.....\t4\n");
  CHECK(warnings.empty());
  CHECK(meeting.place.empty());
}
