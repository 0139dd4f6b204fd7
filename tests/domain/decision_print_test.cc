#include "domain/decision_print.h"

#include <catch2/catch.hpp>

using namespace referat;

namespace {

const PrintingMeeting january{"Engholm", "Økonomiudvalget", Date{2019, 1, 14}};
const PrintingMeeting february{"Engholm", "Byrådet", Date{2019, 2, 4}};
const PrintingMeeting march{"Engholm", "Byrådet", Date{2019, 3, 4}};

// Of Økonomiudvalget on 14 January, as minutes print it; without a date it is the meeting's own.
Decision of_january(bool own = false) {
  Decision decision;
  if (!own) decision.date = january.date;
  if (!own) decision.body = "ØKONOMIUDVALGET";
  decision.text = "Anbefales.";
  return decision;
}

AgendaItem on_case(std::optional<std::string> key, const std::string& title = "Cykelsti") {
  AgendaItem item;
  item.title = title;
  item.case_key = std::move(key);
  return item;
}

DecisionPrint print(const PrintingMeeting& meeting, const AgendaItem& item = on_case("18/1")) {
  return print_of(of_january(meeting.date == january.date), item, meeting);
}

}  // namespace

TEST_CASE("prints of one decision are known by case, body and day, whatever the text") {
  CHECK_FALSE(print(january).reprinted);
  CHECK(print(february).reprinted);
  CHECK(print(february).identity == print(january).identity);
  CHECK(print(february, on_case("2018/1")).identity == print(january).identity);
  CHECK(print(february, on_case("18/2")).identity != print(january).identity);
  PrintingMeeting elsewhere = february;
  elsewhere.municipality = "Høje-Taastrup";
  CHECK(print(elsewhere).identity != print(january).identity);
}

TEST_CASE("without a case number the title tells whether decisions are one") {
  const auto first = print(january, on_case({}, "Ny cykelsti"));
  CHECK(print(february, on_case({}, "Ny  Cykelsti")).identity == first.identity);
  CHECK(print(february, on_case({}, "Ny svømmehal")).identity != first.identity);
}

TEST_CASE("the deciding meeting's own minutes stand for a decision that is printed again") {
  const std::vector first{print(january)};
  const std::vector again{print(february)};
  FirstPrints prints;
  prints.show(again);
  prints.show(first);
  CHECK(prints.take(again) == std::vector{false});
  CHECK(prints.take(first) == std::vector{true});
  CHECK(prints.take(first) == std::vector{true});  // another item on the case, that day
}

TEST_CASE("of later prints alone the first that has all of them stands for the decisions") {
  const std::vector one{print(february)};
  const std::vector both{print(march), print(march)};
  FirstPrints prints;
  prints.show(one);
  prints.show(both);
  prints.show(both);
  CHECK(prints.take(one) == std::vector{false});
  CHECK(prints.take(both) == std::vector{true, true});
  CHECK(prints.take(both) == std::vector{false, false});
}

TEST_CASE("decisions without a date are never taken for one") {
  const PrintingMeeting undated{"Engholm", "Byrådet", std::nullopt};
  Decision decision;
  decision.body = "Økonomiudvalget";
  const std::vector prints{print_of(decision, on_case("18/1"), undated)};
  FirstPrints first;
  first.show(prints);
  CHECK(first.take(prints) == std::vector{true});
  CHECK(first.take(prints) == std::vector{true});
}
