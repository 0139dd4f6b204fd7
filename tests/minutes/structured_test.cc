#include "minutes/structured.h"

#include <catch2/catch.hpp>

#include "extract/plain_text.h"
#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

extract::StructuredItem item(std::string number, std::string title, std::string_view text) {
  extract::StructuredItem item;
  item.number = std::move(number);
  item.title = std::move(title);
  item.lines = extract::split_lines(text);
  return item;
}

Minutes read(std::vector<extract::StructuredItem> items) {
  Meeting meeting;
  meeting.body = "Havneudvalget";
  meeting.date = Date{2019, 3, 12};
  return minutes::read_structured({std::move(meeting), std::move(items)}, project_register());
}

}  // namespace

TEST_CASE("what the source says of an item isn't looked for in its text") {
  auto source = item("7", "Kran (20190000001)", "19/300\n\nBeslutning\nGodkendt.\n\nBilag\nNotat");
  source.case_number = "19/200";
  source.attachments = {"Tegning"};
  source.absent = {"Mia Bech"};
  const auto minutes = read({source});
  REQUIRE(minutes.items.size() == 1);
  const AgendaItem& kran = minutes.items[0];
  CHECK(kran.number == "7");
  CHECK(kran.title == "Kran (20190000001)");
  CHECK(kran.case_number == "19/200");
  CHECK(kran.lead == "19/300");
  CHECK(kran.attachments == std::vector<std::string>{"Tegning"});
  CHECK(kran.absent == std::vector<std::string>{"Mia Bech"});
  REQUIRE(kran.decisions.size() == 1);
  CHECK(kran.decisions[0].text == "Godkendt.");
  CHECK(kran.decisions[0].date == Date{2019, 3, 12});
  CHECK(kran.decisions[0].body == "Havneudvalget");
}

TEST_CASE("an item without number, case or text is one all the same") {
  const auto minutes = read({item("", "Eventuelt", ""), item("2", "Lukket: Køb", "")});
  REQUIRE(minutes.items.size() == 2);
  CHECK_FALSE(minutes.items[0].number);
  CHECK_FALSE(minutes.items[0].case_number);
  CHECK(minutes.items[0].order == 1);
  CHECK(minutes.items[1].closed);
}

TEST_CASE("a meeting on which nothing was decided yet is an agenda") {
  CHECK(read({item("1", "Kran", "Baggrund\nDen er gammel.")}).meeting.doc_type ==
        DocumentType::agenda);
  CHECK(read({item("1", "Kran", "Beslutning\nGodkendt.")}).meeting.doc_type ==
        DocumentType::minutes);
}

TEST_CASE("lines are counted through the meeting, a title being the first of its item") {
  const auto minutes = read({item("1", "Kran", "Beslutning\nGodkendt."), item("2", "Bro", "x")});
  CHECK(minutes.items[0].line == 1);
  CHECK(minutes.items[0].decisions[0].line == 2);
  CHECK(minutes.items[1].line == 4);
}

TEST_CASE("what stands in a closed item without a heading is its decision, unless it is withheld") {
  const auto minutes = read({item("1", "Lukket: Køb", "Byrådet godkendte købet.\n\nAfbud: Bo Dam"),
                             item("2", "Lukket: Salg", "Beslutning ikke frigivet"),
                             item("3", "Åbent", "Byrådet godkendte købet.")});
  REQUIRE(minutes.items[0].decisions.size() == 1);
  CHECK(minutes.items[0].decisions[0].text == "Byrådet godkendte købet.");
  CHECK(minutes.items[0].lead.empty());
  CHECK(minutes.items[1].decisions.empty());
  CHECK(minutes.items[1].lead == "Beslutning ikke frigivet");
  CHECK(minutes.items[2].decisions.empty());
}

TEST_CASE("a party behind a participant's name is told apart, any other bracket is the name's") {
  Meeting meeting;
  meeting.participants = {{.name = "Ida Holm (A)"}, {.name = "Ole Bak (Stedfortræder for Mia)"}};
  const auto people =
      minutes::read_structured({std::move(meeting), {item("1", "Kran", "")}}, project_register())
          .meeting.participants;
  REQUIRE(people.size() == 2);
  CHECK(people[0].name == "Ida Holm");
  CHECK(people[0].party == "A");
  CHECK(people[1].name == "Ole Bak (Stedfortræder for Mia)");
}
