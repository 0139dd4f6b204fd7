#include "search/timeline/timeline.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>

#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat;
using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;

namespace {

const Layouts& layouts() {
  static const Layouts made;
  return made;
}

std::string summary(const Timeline& timeline) {
  std::string text =
      fmt::format("{}: {} {} {} {}\n", timeline.interpreted, timeline.total, timeline.decisions,
                  timeline.undated_items, timeline.undated_decisions);
  for (const auto& note : timeline.notes) text += note.message + "\n";
  for (const auto& year : timeline.years) {
    text += fmt::format("{} {} {}", year.year, year.items, year.decisions);
    for (const auto& [result, count] : year.results) text += fmt::format(" {}:{}", result, count);
    for (const auto& hit : year.best) text += "\n  " + test::hit_summary(hit);
    text += "\n";
  }
  for (const auto& hit : {timeline.first, timeline.latest}) {
    if (hit) text += test::hit_summary(*hit) + "\n";
  }
  for (const auto& facet : timeline.involved) text += test::facet_summary(facet) + "\n";
  return text;
}

Timeline ask(SearchRequest request, const Layouts& from = layouts()) {
  request.facets = {{FacetKind::center}, {FacetKind::case_number}, {FacetKind::body}};
  INFO("query: " << request.query);
  return from.same_answer([&](search::Session& session) { return timeline(session, request); },
                          summary);
}

std::vector<std::string> years_of(const Timeline& timeline) {
  std::vector<std::string> years;
  for (const auto& year : timeline.years) {
    years.push_back(fmt::format("{}: {}/{}", year.year, year.items, year.decisions));
  }
  return years;
}

std::vector<std::string> ids(const std::vector<Hit>& hits) {
  std::vector<std::string> ids;
  for (const Hit& hit : hits) ids.push_back(hit.id);
  return ids;
}

// All items that the request means, by the ordinary search.
std::vector<Hit> all_hits(SearchRequest request) {
  request.limit = 1000;
  request.sort = Sort::newest;  // no page is filled with items that lack words
  search::Session session(layouts().all().front().databases);
  return search::search(session, request).hits;
}

AgendaItem item_with(const std::string& title, const std::vector<Decision>& decisions) {
  AgendaItem item;
  item.number = "1";
  item.order = 1;
  item.title = title;
  item.decisions = decisions;
  item.line = 1;
  return item;
}

Minutes meeting(Date date, const AgendaItem& item) {
  Minutes document;
  document.meeting.municipality = "Engholm";
  document.meeting.body = "Byrådet";
  document.meeting.date = date;
  document.path = "/arkiv/" + date.iso() + ".txt";
  document.items = {item};
  return document;
}

Decision decided(Date date, Outcome result) {
  Decision decision;
  decision.date = date;
  decision.result = result;
  decision.text = std::string(danish_outcome(result));
  return decision;
}

// A case that a committee decided on in the years before the council did.
const Layouts& long_case() {
  static const Layouts made({
      meeting({2012, 1, 10}, item_with("Havnen", {decided({2011, 12, 13}, Outcome::postponed),
                                                  decided({2012, 1, 10}, Outcome::approved)})),
      meeting({2015, 6, 2}, item_with("Havnen", {decided({2015, 6, 2}, Outcome::approved),
                                                 decided({2015, 5, 5}, Outcome::approved),
                                                 decided({2015, 4, 1}, Outcome::rejected)})),
      meeting({2015, 9, 1}, item_with("Havnen", {})),
  });
  return made;
}

}  // namespace

TEST_CASE("years are counted as the items themselves tell, in every layout") {
  const std::vector<Filters> filters{
      {}, {.years = {"2014..2015"}, .centers = {"TMC"}}, {.results = {"udskudt"}}};
  for (const char* query : {"", "vejen", "serien -skolen", "budget", "indkøb år:2018"}) {
    for (const Filters& some : filters) {
      const SearchRequest request{.query = query, .filters = some, .limit = 2};
      const Timeline found = ask(request);
      std::map<int, std::size_t> items;
      std::size_t undated = 0;
      std::size_t decisions = 0;
      for (const Hit& hit : all_hits(request)) {
        decisions += hit.item.decisions.size();
        if (hit.document.date.empty()) {
          ++undated;
        } else {
          ++items[std::stoi(hit.document.date.substr(0, 4))];
        }
      }
      for (const TimelineYear& year : found.years) {
        CHECK(year.items == items[year.year]);
        items.erase(year.year);
      }
      CHECK(items.empty());
      CHECK(found.undated_items == undated);
      CHECK(found.decisions == decisions);
    }
  }
}

TEST_CASE("the best items of a year are the first hits of a search in that year") {
  for (const char* query : {"drift vejen", "indkøb strategi budget", "år:2015 skolen", ""}) {
    const Timeline found = ask({.query = query, .limit = 2});
    REQUIRE_FALSE(found.years.empty());
    for (const TimelineYear& year : found.years) {
      CHECK(year.best.size() == std::min<std::size_t>(2, year.items));
      if (year.items == 0) continue;
      // A search with a filter is relaxed by itself where no item of the year has all words.
      if (found.notes.empty()) {
        const auto hits = layouts().search({.query = query,
                                            .filters = {.years = {std::to_string(year.year)}},
                                            .limit = year.best.size()});
        CHECK(ids(year.best) == ids(hits.hits));
      }
      CHECK(year.best.front().rank == 1);
      CHECK(year.best.front().document.date.substr(0, 4) == std::to_string(year.year));
    }
  }
}

TEST_CASE("years in which nothing happened stand between the first and the last") {
  CHECK(years_of(ask({.query = "havnen"}, long_case())) ==
        std::vector<std::string>{"2011: 0/1", "2012: 1/1", "2013: 0/0", "2014: 0/0", "2015: 2/3"});
}

TEST_CASE("a year alone has what the whole timeline tells of it") {
  const auto year = [](const char* years) {
    return years_of(ask({.query = "havnen", .filters = {.years = {years}}}, long_case()));
  };
  CHECK(year("2011") == std::vector<std::string>{"2011: 0/1"});  // printed by later minutes only
  CHECK(year("2012") == std::vector<std::string>{"2012: 1/1"});
  CHECK(year("2013").empty());
  CHECK(year("2014..2015") == std::vector<std::string>{"2015: 2/3"});
  CHECK(years_of(ask({.query = "havnen år:2011"}, long_case())) == year("2011"));
  CHECK(years_of(ask({.query = "havnen sagen", .filters = {.years = {"2011"}}}, long_case())) ==
        years_of(ask({.query = "havnen sagen år:2011"}, long_case())));
}

TEST_CASE("a decision counts once, in its own year, by its own result") {
  const Timeline found = ask({.query = "havnen"}, long_case());
  CHECK(found.total == 3);
  CHECK(found.decisions == 5);
  REQUIRE(found.years.size() == 5);
  REQUIRE(found.years[0].results.size() == 1);
  CHECK(found.years[0].results[0].result == "postponed");
  const auto& results = found.years[4].results;
  REQUIRE(results.size() == 2);
  CHECK(results[0].result == "approved");
  CHECK(results[0].count == 2);
  CHECK(results[1].result == "rejected");
  CHECK(found.years[0].best.empty());
}

TEST_CASE("the first and the latest item are those of the whole timeline") {
  const Timeline found = ask({.query = "havnen", .limit = 0}, long_case());
  REQUIRE(found.first);
  REQUIRE(found.latest);
  CHECK(found.first->document.date == "2012-01-10");
  CHECK(found.latest->document.date == "2015-09-01");
  for (const TimelineYear& year : found.years) CHECK(year.best.empty());
}

TEST_CASE("what isn't dated is counted apart and is neither first nor latest") {
  const Timeline found = ask({.query = "titel:uden"});
  CHECK(found.total == 1);
  CHECK(found.undated_items == 1);
  CHECK(found.undated_decisions == 1);
  CHECK(found.years.empty());
  CHECK_FALSE(found.first);
  CHECK_FALSE(found.latest);
}

TEST_CASE("who was involved is counted over the timeline's own items, whatever the filters") {
  const Timeline found = ask({.query = "serien", .filters = {.centers = {"FKC"}}});
  REQUIRE(found.involved.size() == 3);
  CHECK(found.involved[0].kind == FacetKind::center);
  CHECK(test::facet_summary(found.involved[0]) == "center FKC:12 TMC:6 +0");
  CHECK(found.involved[1].kind == FacetKind::case_number);
  CHECK(test::facet_summary(found.involved[2]) == "body Økonomiudvalget:12 +0");
}

TEST_CASE("where no item has all words the timeline is that of the nearest, and says so") {
  const Timeline found = ask({.query = "indkøb strategi budget"});
  REQUIRE(found.notes.size() == 1);
  CHECK(found.notes[0].kind == "relaxed");
  CHECK(found.total == 2);
  CHECK_FALSE(found.years.front().best.front().missing.empty());
  CHECK(found.years.front().best.front().score > 0);
  CHECK(found.years.front().best.front().score < 1000);
}

TEST_CASE("nothing found is an empty timeline") {
  const Timeline found = ask({.query = "findesikke"});
  CHECK(found.total == 0);
  CHECK(found.years.empty());
  CHECK_FALSE(found.first);
}
