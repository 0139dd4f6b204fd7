#include "search/coverage/coverage.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <set>

#include "base/error.h"
#include "search/archive.h"

using namespace referat;
using namespace referat::test;
using answer::Coverage;
using answer::Filters;
using answer::Holdings;

namespace {

std::string told(const Holdings& held) {
  return fmt::format("{} {} {} {} {} {}", held.documents, held.agendas, held.meetings, held.items,
                     held.closed, held.decisions);
}

// Everything of a coverage as text, for comparison.
std::string told(const Coverage& coverage) {
  std::string text = fmt::format("{} {} {}\n", told(static_cast<const Holdings&>(coverage)),
                                 coverage.first, coverage.last);
  for (const auto& body : coverage.bodies) {
    text += fmt::format("{}/{} {} {} {}", body.municipality, body.body,
                        told(static_cast<const Holdings&>(body)), body.first, body.last);
    for (const auto& year : body.years) {
      text += fmt::format(" {}: {}", year.year, told(static_cast<const Holdings&>(year)));
    }
    for (const auto& gap : body.gaps) text += fmt::format(" {}..{}", gap.from, gap.to);
    for (const auto& date : body.only_agenda) text += " agenda " + date;
    text += "\n";
  }
  for (const auto& path : coverage.undated) text += path + "\n";
  for (const auto& warning : coverage.warnings) {
    text += fmt::format("{}:{}: {}\n", warning.path, warning.line, warning.message);
  }
  for (const auto& use : coverage.unknown_headings) {
    text += fmt::format("{} {} {} {}:{}\n", use.text, use.count, use.documents, use.path, use.line);
  }
  return text;
}

// The same from all layouts (REQUIRE).
Coverage covered(const Filters& filters) {
  static const Layouts layouts;
  std::optional<Coverage> first;
  for (const Layout& layout : layouts.all()) {
    INFO(layout.name);
    search::Session session(layout.databases);
    Coverage coverage = search::coverage(session, filters);
    if (!first) first = coverage;
    REQUIRE(told(coverage) == told(*first));
  }
  return *first;
}

Coverage covered_by(const std::vector<Minutes>& documents) {
  const TempDir folder;
  build_database(folder / "db", documents);
  search::Session session({folder / "db"});
  return search::coverage(session, {});
}

Minutes meeting(const std::string& body, const std::optional<Date>& date,
                DocumentType type = DocumentType::minutes) {
  static int number = 0;
  Minutes minutes;
  minutes.path = fmt::format("/arkiv/{:04}.txt", ++number);
  minutes.meeting.municipality = "Engholm";
  minutes.meeting.body = body;
  minutes.meeting.date = date;
  minutes.meeting.doc_type = type;
  AgendaItem item;
  item.number = "1";
  item.title = "Vejen";
  minutes.items = {item};
  return minutes;
}

}  // namespace

TEST_CASE("a coverage counts what the documents have, in every layout") {
  const Coverage coverage = covered({});
  std::size_t items = 0;
  std::size_t decisions = 0;
  for (const Minutes& document : archive()) {
    items += document.items.size();
    for (const auto& item : document.items) decisions += item.decisions.size();
  }
  CHECK(coverage.documents == archive().size());
  CHECK(coverage.items == items);
  CHECK(coverage.decisions == decisions);
  CHECK(coverage.meetings == archive().size() - 1);  // one is undated
  CHECK(coverage.undated == std::vector<std::string>{"/arkiv/byraadet-udateret.txt"});
  CHECK(coverage.first == "2014-01-10");
  CHECK(coverage.last == "2019-03-05");
  REQUIRE(coverage.bodies.size() == 3);
  CHECK(coverage.bodies[0].body == "Byrådet");
  CHECK(coverage.bodies[0].documents == 2);
  CHECK(coverage.bodies[0].meetings == 1);
  CHECK(coverage.bodies[1].years.size() == 3);
}

TEST_CASE("filters that hold for whole documents restrict a coverage") {
  CHECK(covered({.years = {"2015"}}).meetings == 4);
  CHECK(covered({.bodies = {"direktionen"}}).items == 6);
  CHECK(covered({.municipalities = {"Engholm Kommune"}}).bodies.size() == 2);
  CHECK(covered({.since = Date{2018, 1, 1}}).documents == 2);
  CHECK(covered({.years = {"1999"}}).bodies.empty());
}

TEST_CASE("filters on items are refused") {
  const TempDir folder;
  build_database(folder / "db", {meeting("Byrådet", Date{2018, 1, 1})});
  search::Session session({folder / "db"});
  CHECK_THROWS_AS(search::coverage(session, {.results = {"udskudt"}}), Error);
  CHECK_THROWS_AS(search::coverage(session, {.cases = {"18/1"}}), Error);
}

TEST_CASE("a meeting's agenda and minutes are one meeting, an agenda alone is told") {
  const Date first{2018, 1, 9};
  const Date second{2018, 2, 6};
  const Coverage coverage =
      covered_by({meeting("Byrådet", first, DocumentType::agenda), meeting("Byrådet", first),
                  meeting("BYRÅDET", second, DocumentType::agenda)});
  REQUIRE(coverage.bodies.size() == 1);
  CHECK(coverage.agendas == 2);
  CHECK(coverage.meetings == 2);
  CHECK(coverage.bodies[0].only_agenda == std::vector<std::string>{"2018-02-06"});
}

TEST_CASE("bodies are listed as Danes do, each as it is mostly printed") {
  const Coverage coverage = covered_by(
      {meeting("BYRÅDET", Date{2018, 1, 9}), meeting("Byrådet", Date{2018, 2, 9}),
       meeting("Byrådet", Date{2018, 3, 9}), meeting("Årsudvalget", Date{2018, 1, 9}),
       meeting("Ældreudvalget", Date{2018, 1, 9}), meeting("Økonomiudvalget", Date{2018, 1, 9})});
  std::string order;
  for (const auto& body : coverage.bodies) order += body.body + " ";
  CHECK(order == "Byrådet Ældreudvalget Økonomiudvalget Årsudvalget ");
}

TEST_CASE("years without a meeting stand between the others") {
  const Coverage coverage =
      covered_by({meeting("Byrådet", Date{2016, 1, 9}), meeting("Byrådet", Date{2018, 1, 9})});
  const auto& years = coverage.bodies.at(0).years;
  REQUIRE(years.size() == 3);
  CHECK(years[1].year == 2017);
  CHECK(years[1].documents == 0);
}

TEST_CASE("warnings and unknown headings are told with their place") {
  Minutes first = meeting("Byrådet", Date{2018, 1, 9});
  first.warnings = {{12, "XYZ indstiller, men står ikke i centerregistret"}};
  first.unknown_headings = {{7, "Alternativer"}, {9, "Videre proces"}, {30, "alternativer"}};
  Minutes second = meeting("Byrådet", Date{2018, 2, 9});
  second.unknown_headings = {{5, "Alternativer"}};
  const Coverage coverage = covered_by({second, first});
  REQUIRE(coverage.warnings.size() == 1);
  CHECK(coverage.warnings[0].path == first.path);
  CHECK(coverage.warnings[0].line == 12);
  REQUIRE(coverage.unknown_headings.size() == 2);
  const auto& most = coverage.unknown_headings[0];
  CHECK(most.text == "Alternativer");
  CHECK(most.count == 3);
  CHECK(most.documents == 2);
  CHECK(most.path == first.path);
  CHECK(most.line == 7);
}
