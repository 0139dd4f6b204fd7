#include "domain/json.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("an agenda item survives the way through JSON") {
  AgendaItem item;
  item.number = "3a";
  item.order = 3;
  item.title = "Ny svømmehal";
  item.case_number = "18-300";
  item.case_key = "18/300";
  item.lead = "Kompetence: Byrådet";
  item.sections = {{"Indstilling", SectionKind::recommendation, "ØDC indstiller", 12}};
  item.recommended_by = {"ØDC"};
  item.recommended_by_text = "ØDC";
  item.centers = {"ØDC"};
  item.decisions = {{Date{2018, 11, 19},
                     "Byrådet",
                     "Placering\nUdskudt.",
                     Outcome::postponed,
                     {{"Placering", "Udskudt.", Outcome::postponed}},
                     20},
                    {.date = std::nullopt,
                     .body = "Byrådet",
                     .text = "Punkt 1 blev godkendt. Punkt 2 blev ikke godkendt.",
                     .result = Outcome::mixed,
                     .parts = {},
                     .line = 24,
                     .told = {Outcome::approved, Outcome::rejected}}};
  item.decisions[0].parts[0].votes =
      Votes{.in_favour = {.count = 9, .parties = {"V"}, .names = {"Ida Holm (A)"}},
            .against = {.count = 0}};
  item.decisions[1].votes = item.decisions[0].parts[0].votes;
  item.attachments = {"Placering.pdf"};
  item.absent = {"Ida Holm (A)"};
  item.absence_text = "Fraværende: Ida Holm (A).";
  item.line = 10;

  const AgendaItem back = item_from_json(to_json(item));
  CHECK(to_json(back) == to_json(item));
  CHECK(back.decisions[0].parts[0].result == Outcome::postponed);
  CHECK(back.decisions[0].date == Date{2018, 11, 19});
  CHECK(back.decisions[0].parts[0].votes == item.decisions[0].parts[0].votes);
  CHECK(back.decisions[1].votes == item.decisions[1].votes);
  CHECK_FALSE(back.decisions[0].votes);
  CHECK(back.decisions[1].told == std::vector{Outcome::approved, Outcome::rejected});
  CHECK(back.sections[0].kind == SectionKind::recommendation);
}

TEST_CASE("what a document doesn't say is null in JSON, never an empty string") {
  const Json meeting = to_json(Meeting{});
  for (const auto* field : {"municipality", "body", "date", "time", "place"}) {
    CHECK(meeting[field].is_null());
  }
  CHECK(meeting["doc_type"] == "minutes");
  const Json item = to_json(AgendaItem{});
  CHECK(item["number"].is_null());
  CHECK(item["case_number"].is_null());
}

TEST_CASE("fields have the names and the order of the contract") {
  const Json minutes =
      to_json(Minutes{.path = "a.txt", .meeting = {}, .items = {}, .warnings = {}});
  std::vector<std::string> names;
  for (const auto& [name, value] : minutes.items()) names.push_back(name);
  CHECK(names == std::vector<std::string>{"path", "meeting", "items", "warnings"});
}

TEST_CASE("anything but an item is refused") {
  CHECK_THROWS_AS(item_from_json(Json::parse("{}")), nlohmann::json::exception);
}
