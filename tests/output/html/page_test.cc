#include "output/html/page.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "output/timeline_sample.h"

namespace referat::output {

namespace {

const HtmlOptions options{
    .filters = {"center CPO"}, .databases = {"referater"}, .made = "2026-11-24"};

std::string search_page(const answer::SearchResult& result = test::answer()) {
  std::ostringstream out;
  write_html(out, result, test::sick_leave_by_year(), options);
  return out.str();
}

std::string timeline_page(const answer::Timeline& timeline = test::sick_leave_by_year()) {
  std::ostringstream out;
  write_timeline_html(out, timeline, options);
  return out.str();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a page says what was asked, how many, of what, and when it was made") {
  const std::string page = search_page();
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\"/>"));
  CHECK(contains(page, "<title>sygefravær · center CPO – Referat</title>"));
  CHECK(contains(page, "<h1>sygefravær</h1>"));
  CHECK(contains(page, "Kun: center CPO"));
  CHECK(contains(page, "12 punkter og 9 beslutninger, 2014–2018"));
  CHECK(contains(page, "Lavet med Referat den 24. november 2026 ud fra samlingen referater."));
}

TEST_CASE("a page brings no script and asks for nothing from elsewhere") {
  for (const std::string& page : {search_page(), timeline_page()}) {
    CHECK_FALSE(contains(page, "<script"));
    CHECK_FALSE(contains(page, "<link"));
    CHECK_FALSE(contains(page, "src="));
    CHECK_FALSE(contains(page, "url("));
    CHECK_FALSE(contains(page, "http:"));
    CHECK_FALSE(contains(page, "https:"));
    CHECK(count(page, "href=\"") == count(page, "href=\"#"));
  }
}

TEST_CASE("each year has a place in the chart and a row in the table") {
  const std::string page = search_page();
  CHECK(count(page, "<g class=\"year\">") == 5);
  CHECK(count(page, "<rect class=\"items\"") == 2);
  CHECK(contains(page,
                 "<th scope=\"row\">2014</th><td class=\"number\">8</td>"
                 "<td class=\"number\">5</td><td>4 godkendt, 1 udskudt</td>"));
  CHECK(contains(page, "<th scope=\"row\">2016</th><td class=\"number\">0</td>"));
  CHECK(contains(page, "<th scope=\"row\">Uden dato</th><td class=\"number\">1</td>"));
}

TEST_CASE("a chart of very many years names some of them") {
  auto timeline = test::sick_leave_by_year();
  timeline.years.clear();
  for (int year = 1900; year < 2000; ++year) timeline.years.push_back({.year = year, .items = 1});
  const std::string page = timeline_page(timeline);
  CHECK(count(page, "<g class=\"year\">") == 100);
  CHECK(contains(page, ">1900</text>"));
  CHECK_FALSE(contains(page, ">1901</text>"));
}

TEST_CASE("a hit has its decisions, the words found and the place to quote") {
  const std::string page = search_page();
  CHECK(contains(page, "<strong class=\"approved\">Godkendt</strong>. Centerchefen"));
  CHECK(contains(page, "Det samlede <mark>sygefravær</mark> i kommunen"));
  CHECK(contains(page, "engholm/direktionen/2014-03-17/2 · 2014-03-17-direktionen.txt, linje 61"));
  CHECK(contains(page, "lukket punkt · 17. marts 2014"));
  CHECK(contains(page, "mangler: sygefravær"));
}

TEST_CASE("decisions stand in a table, the newest first, and lead to their items") {
  const std::string page = search_page();
  const auto table = page.find("<table class=\"decisions\">");
  REQUIRE(table != std::string::npos);
  const auto council = page.find("<th scope=\"row\">24. marts 2015<br/><span>Byrådet", table);
  const auto committee = page.find("<th scope=\"row\">16. marts 2015<br/>", table);
  const auto first = page.find("<th scope=\"row\">17. marts 2014<br/>", table);
  CHECK(council < committee);
  CHECK(committee < first);
  CHECK(first != std::string::npos);
  CHECK(page.find("<a href=\"#punkt-1\">Sygefravær - status for 2013</a>", table) !=
        std::string::npos);
  CHECK(contains(page, "<article class=\"hit\" id=\"punkt-1\""));
  CHECK(contains(page, "3 af 9 beslutninger: dem, der hører til punkterne på denne side."));
}

TEST_CASE("what is cut is said, with the way to more") {
  CHECK(contains(search_page(), "<p>Viser 1–3 af 12; flere kan tages med (-n).</p>"));
  auto all = test::answer();
  all.total = 3;
  CHECK(contains(search_page(all), "<p>Viser 1–3 af 3.</p>"));
  CHECK(contains(timeline_page(), "8 punkter og 5 beslutninger; her er 2"));
}

TEST_CASE("facets but the years are lists with bars") {
  const std::string page = search_page();
  CHECK(contains(page, "<h3>Center</h3>"));
  CHECK_FALSE(contains(page, "<h3>År</h3>"));
  CHECK(contains(page, "Økonomi &amp; Drift"));
  CHECK(contains(page, "godkendt (valgt)"));
  CHECK(contains(page, "style=\"width:8%\""));
  CHECK(contains(page, "… og 3 mere"));
}

TEST_CASE("the chart's description names all years that have the most items") {
  const auto described = [](const std::vector<std::size_t>& items) {
    auto timeline = test::sick_leave_by_year();
    timeline.years.clear();
    for (std::size_t i = 0; i < items.size(); ++i) {
      timeline.years.push_back({.year = 2015 + static_cast<int>(i), .items = items[i]});
    }
    return timeline_page(timeline);
  };
  CHECK(contains(described({1, 3, 2}), "Flest punkter er der i 2016: 3. Tallene"));
  CHECK(contains(described({3, 1, 3}), "i 2015 og 2017: 3 hvert år. Tallene"));
  CHECK(contains(described({2, 2, 2}), "i 2015, 2016 og 2017: 2 hvert år. Tallene"));
  CHECK(contains(described({2, 2, 2, 2}), "i 2015, 2016, 2017 og 1 andet år: 2 hvert år."));
  CHECK(contains(described({2, 2, 0, 2, 2, 2}), "i 2015, 2016, 2018 og 2 andre år: 2 hvert år."));
}

TEST_CASE("a page of a timeline has its items year by year, and links from the table") {
  const std::string page = timeline_page();
  CHECK(contains(page, "<a href=\"#aar-2014\">2014</a>"));
  CHECK(contains(page, "id=\"aar-2014\">\n<h3>2014</h3>"));
  // Numbered through all years, as in the text and in its links.
  CHECK(contains(page, "<h4 id=\"punkt-3-titel\"><span class=\"rank\">3</span>"));
  CHECK_FALSE(contains(page, "#aar-2015"));
  CHECK(contains(page, "<h2 id=\"involverede\">Centre, sager og udvalg</h2>"));
}

TEST_CASE("a timeline of decisions alone has its years") {
  answer::Timeline timeline;
  timeline.decisions = 1;
  timeline.years = {{.year = 2013, .decisions = 1, .results = {{"postponed", 1}}}};
  std::ostringstream out;
  write_timeline_html(out, timeline, options);
  CHECK(contains(out.str(), "<h2 id=\"aar-for-aar\">"));
}

TEST_CASE("notes, corrections and how the query was read are told") {
  auto result = test::answer();
  result.corrected = "sygefravær";
  result.interpreted = "sygefravær OG stress";
  result.notes = {{"relaxed", "Ingen punkter har alle ordene."}};
  const std::string page = search_page(result);
  CHECK(contains(page, "Læst som: sygefravær OG stress"));
  CHECK(contains(page, "Viser punkter for: sygefravær"));
  CHECK(contains(page, "Bemærk: Ingen punkter har alle ordene."));
}

TEST_CASE("nothing found is a whole page that says so") {
  std::ostringstream out;
  write_html(out, {}, {}, options);
  CHECK(contains(out.str(), "<h1>Alle punkter</h1>"));
  CHECK(contains(out.str(), "Ingen punkter og ingen beslutninger"));
  CHECK(out.str().ends_with("</html>\n"));
  CHECK_FALSE(contains(out.str(), "<svg"));
  CHECK_FALSE(contains(out.str(), "<table"));
}

}  // namespace referat::output
