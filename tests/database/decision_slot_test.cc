#include "database/decision_slot.h"

#include <catch2/catch.hpp>

#include "base/error.h"
#include "database/packed_set.h"

using namespace referat;
using namespace referat::database;

namespace {

Decision decision(std::optional<Date> date, Outcome result) {
  Decision made;
  made.date = date;
  made.result = result;
  return made;
}

}  // namespace

TEST_CASE("every decision is kept with its day and its parts' results, alike ones apart") {
  Decision mixed = decision(std::nullopt, Outcome::mixed);
  mixed.parts = {{"Puljer", "Udskudt.", Outcome::postponed},
                 {"App", "Godkendt.", Outcome::approved}};
  AgendaItem item;
  item.case_key = "17/409";
  item.decisions = {decision(Date{2017, 12, 20}, Outcome::postponed),
                    decision(Date{2017, 12, 20}, Outcome::postponed), mixed};
  Meeting meeting;
  meeting.body = "Direktionen";
  meeting.date = Date{2018, 1, 8};
  const auto counted = unpack_deciding_item(pack_deciding_item(item, meeting));
  REQUIRE(counted.prints.size() == 3);
  CHECK(counted.prints[0].date == Date{2017, 12, 20});
  CHECK(counted.prints[0].reprinted);
  CHECK(counted.results[1] == std::vector{Outcome::postponed});
  CHECK(counted.prints[1].identity == counted.prints[0].identity);
  CHECK(counted.prints[2].date == Date{2018, 1, 8});
  CHECK_FALSE(counted.prints[2].reprinted);
  CHECK(counted.results[2] == std::vector{Outcome::mixed, Outcome::postponed, Outcome::approved});
}

TEST_CASE("an item that decides is kept with what its decisions are counted by") {
  AgendaItem item;
  item.centers = {"ØDC", "HRDC"};
  item.recommended_by = {"Center for Byudvikling"};
  item.case_key = "17/409";
  item.case_number = "17-409";
  Meeting meeting;
  meeting.body = "Det Lokale Råd";
  meeting.municipality = "Høje-Taastrup";
  CHECK(pack_deciding_item(item, meeting).empty());
  item.decisions = {decision(std::nullopt, Outcome::noted)};
  const DecidingItem kept = unpack_deciding_item(pack_deciding_item(item, meeting));
  CHECK(kept.prints.size() == 1);
  CHECK(kept.centers == std::vector<std::string>{"HRDC", "ØDC"});
  CHECK(kept.recommended_by == item.recommended_by);
  CHECK(kept.case_number == item.case_number);
  CHECK(kept.body == meeting.body);
  CHECK(kept.municipality == meeting.municipality);
}

TEST_CASE("an undated decision has no day and is like no other") {
  AgendaItem item;
  item.decisions = {decision(std::nullopt, Outcome::noted)};
  const auto counted = unpack_deciding_item(pack_deciding_item(item, {}));
  REQUIRE(counted.prints.size() == 1);
  CHECK_FALSE(counted.prints[0].date);
  CHECK(counted.prints[0].identity.empty());
  CHECK(counted.results[0] == std::vector{Outcome::noted});
  CHECK(unpack_deciding_item("").prints.empty());
}

TEST_CASE("a decision under a title of any length is known for the same by slot and by item") {
  AgendaItem item;
  for (int i = 0; i < 50; ++i) item.title += "Orientering på mødet ";
  item.decisions = {decision(Date{2017, 12, 20}, Outcome::noted)};
  Meeting meeting;
  meeting.body = "Direktionen";
  meeting.date = Date{2018, 1, 8};
  const auto print = print_of(item.decisions.front(), item, printing_meeting(meeting));
  const auto kept = unpack_deciding_item(pack_deciding_item(item, meeting));
  REQUIRE(kept.prints.size() == 1);
  CHECK(kept.prints.front().identity == print.identity);
  CHECK(print.identity.ends_with("direktionen "));
}

TEST_CASE("a slot that holds no decision is told as damage") {
  for (const std::string member : {"d", "d 0", "d 0 - own", "d 0 i går own noted", "d 0 - own tabt",
                                   "x ØDC", "ØDC", "kk 17/409"}) {
    CAPTURE(member);
    CHECK_THROWS_AS(unpack_deciding_item(pack_set({member})), Error);
  }
}

TEST_CASE("decisions have dates of their own, in order") {
  const std::vector<Decision> decisions{decision(Date{2018, 11, 19}, Outcome::approved),
                                        decision(std::nullopt, Outcome::approved)};
  CHECK(decision_dates(decisions, Date{2018, 11, 13}) ==
        std::vector<Date>{{2018, 11, 13}, {2018, 11, 19}});
  CHECK(decision_dates(decisions, std::nullopt) == std::vector<Date>{{2018, 11, 19}});
}
