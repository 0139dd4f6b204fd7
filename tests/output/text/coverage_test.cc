// What --coverage prints: text, JSON and CSV of the same invented collection.
#include "output/csv/coverage.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/strings.h"
#include "output/json/coverage.h"
#include "output/text/coverage.h"
#include "output/text/layout/width.h"

namespace referat::output {

namespace {

answer::YearHoldings year(int number, std::size_t meetings, std::size_t items) {
  answer::YearHoldings held;
  held.documents = held.meetings = meetings;
  held.items = items;
  held.decisions = items;
  held.year = number;
  return held;
}

// Four meetings of the council, 2016 and 2018, and an undated agenda of a body with a long name.
answer::Coverage collection() {
  answer::BodyCoverage council;
  council.documents = council.meetings = 4;
  council.items = council.decisions = 1200;
  council.closed = 1;
  council.municipality = "Engholm";
  council.body = "Byrådet";
  council.first = "2016-01-12";
  council.last = "2018-12-18";
  council.years = {year(2016, 3, 900), year(2017, 0, 0), year(2018, 1, 300)};
  council.usual_days = 30;
  council.gaps = {{"2016-06-14", "2018-12-18", 917}};
  council.only_agenda = {"2018-12-18"};
  answer::BodyCoverage committee;
  committee.documents = committee.agendas = 1;
  committee.items = 5;
  committee.municipality = "Engholm";
  committee.body = "Klima-, Miljø- og Teknikudvalget";
  answer::Coverage all;
  all.documents = 5;
  all.agendas = 1;
  all.meetings = 4;
  all.items = 1205;
  all.closed = 1;
  all.decisions = 1200;
  all.first = council.first;
  all.last = council.last;
  all.bodies = {council, committee};
  all.undated = {"/home/ida/ref/dagsorden.txt"};
  all.warnings = {{"/home/ida/ref/dagsorden.txt", 0, "mødets dato blev ikke fundet"},
                  {"/arkiv/\x1b[2Jb.txt", 12, "=1+1"}};
  all.unknown_headings = {{"Alternativer", 14, 3, "/home/ida/ref/a.txt", 55},
                          {"Videre proces", 1, 1, "/home/ida/ref/a.txt", 70}};
  all.left_out = {{"/home/ida/ref", "", 1},
                  {"/home/ida/ref", ".pdf", 1200},
                  {"/home/ida/ref/2018", ".pdf", 3},
                  {"/home/ida/ref/2018", "unreadable", 2}};
  return all;
}

std::string text_of(const answer::Coverage& coverage, TextOptions options = {}) {
  options.folder = "/home/ida";
  std::ostringstream out;
  write_coverage_text(out, coverage, options);
  return out.str();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a coverage tells what lies in the folders and isn't in the database, by kind") {
  const auto text = text_of(collection());
  INFO(text);
  CHECK(contains(text,
                 "Filer i mapperne, som ikke er i databasen\n"
                 "  1 fil uden endelse i ref\n"
                 "  1.203 filer af slagsen .pdf i 2 mapper, først ref\n"
                 "  2 ulæselige filer i ref/2018\n"));
}

TEST_CASE("a coverage says how much there is, and shows the years that are empty") {
  const auto text = text_of(collection());
  INFO(text);
  CHECK(text.starts_with(
      "4 referater og 1 dagsorden · 4 møder · 1.205 punkter (1 lukket), 1.200\nbeslutninger\n"));
  CHECK(contains(text, "\n12. januar 2016 – 18. december 2018\n"));
  CHECK(contains(text, "2016 2017 2018\n"));
  CHECK(contains(text, "    3    –    1\n"));
  CHECK(contains(text, "mellem to møder går som regel 30 dage, juli ikke talt med"));
}

TEST_CASE("an empty year of the table is explained, where there is one") {
  const std::string legend = "  –: et år uden møder i databasen; tomt felt: før det første";
  CHECK(contains(text_of(collection()), legend));
  auto coverage = collection();
  coverage.bodies[0].years = {year(2016, 3, 900), year(2017, 1, 300)};
  CHECK_FALSE(contains(text_of(coverage), "tomt felt"));
  coverage.bodies[1].years = {year(2017, 1, 5)};
  CHECK(contains(text_of(coverage), legend));
}

TEST_CASE("no line of a coverage ends with blanks") {
  auto coverage = collection();
  coverage.bodies[1].years = {year(2017, 1, 5)};  // nothing in 2018
  CHECK_FALSE(contains(text_of(coverage), " \n"));
}

TEST_CASE("a body that met too seldom has no gaps to tell of, and it is said") {
  auto coverage = collection();
  const std::string too_few = "  for få møder til at sige, om der er huller mellem dem\n";
  CHECK_FALSE(contains(text_of(coverage), too_few));
  coverage.bodies[0].usual_days.reset();
  coverage.bodies[0].gaps.clear();
  CHECK(contains(text_of(coverage), too_few));
}

TEST_CASE("a coverage tells what is missing, with its place") {
  const auto text = text_of(collection());
  INFO(text);
  CHECK(contains(text, "  Byrådet: 14. juni 2016 – 18. december 2018 (917 dage)\n"));
  CHECK(contains(text, "intet referat\n  Byrådet: 18. december 2018\n"));
  CHECK(contains(text, "uden dato\n  ref/dagsorden.txt\n"));
  CHECK(contains(text, "  ref/dagsorden.txt: mødets dato blev ikke fundet\n"));
  CHECK(contains(text, "␛[2Jb.txt:12: =1+1\n"));
  CHECK(contains(text, "  Alternativer: 14 gange i 3 dokumenter, først ref/a.txt:55\n"));
  CHECK(contains(text, "  1 mere; se dem med --format json\n"));
}

TEST_CASE("a warning that stands in many places is told once, with the first of them") {
  auto coverage = collection();
  coverage.warnings = {{"/arkiv/a.txt", 12, "CØI indstiller"},
                       {"/arkiv/a.txt", 30, "CPO indstiller"},
                       {"/arkiv/b.txt", 7, "CØI indstiller"}};
  const auto text = text_of(coverage);
  INFO(text);
  CHECK(contains(text,
                 "  CØI indstiller: 2 steder, først /arkiv/a.txt:12\n"
                 "  /arkiv/a.txt:30: CPO indstiller\n\n"));
}

TEST_CASE("no line of a coverage is wider than the terminal") {
  auto coverage = collection();
  for (int number = 2019; number < 2040; ++number) {
    coverage.bodies[0].years.push_back(year(number, 9, 90));
  }
  for (const std::size_t width : {40U, 80U, 120U}) {
    TextOptions options;
    options.width = width;
    const auto text = text_of(coverage, options);
    for (const auto line : split(text, '\n')) {
      CAPTURE(line);
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("the bodies of several municipalities are told apart") {
  auto coverage = collection();
  coverage.bodies[1].municipality = "Strandby";
  const auto text = text_of(coverage);
  CHECK(contains(text, "Byrådet, Engholm\n"));
  CHECK(contains(text, "  Engholm, Byrådet: 14. juni 2016"));
}

TEST_CASE("an empty collection is said to be empty") {
  TextOptions options;
  options.filters = {"2031"};
  CHECK(text_of({}, options) == "Ingen dokumenter · 2031\n");
}

TEST_CASE("in JSON a coverage is whole, and nothing in it steers the terminal") {
  std::ostringstream out;
  write_coverage_json(out, collection());
  CHECK_FALSE(contains(out.str(), "\x1b"));
  const auto json = nlohmann::json::parse(out.str());
  CHECK(json.at("documents") == 5);
  CHECK(json.at("bodies").at(0).at("gaps").at(0).at("days") == 917);
  CHECK(json.at("bodies").at(0).at("years").at(1).at("meetings") == 0);
  CHECK(json.at("bodies").at(1).at("first").is_null());
  CHECK(json.at("bodies").at(1).at("usual_days").is_null());
  CHECK(json.at("warnings").at(1).at("line") == 12);
  CHECK(json.at("unknown_headings").at(0).at("heading") == "Alternativer");
}

TEST_CASE("JSON lines are one body a line") {
  std::ostringstream out;
  write_coverage_jsonl(out, collection());
  const auto text = out.str();
  CHECK(std::count(text.begin(), text.end(), '\n') == 2);
}

TEST_CASE("CSV has a row for each body and year, and one for what is undated") {
  std::ostringstream out;
  write_coverage_csv(out, collection());
  CHECK(out.str() ==
        "municipality,body,year,documents,agendas,meetings,items,closed,decisions\r\n"
        "Engholm,Byrådet,2016,3,0,3,900,0,900\r\n"
        "Engholm,Byrådet,2017,0,0,0,0,0,0\r\n"
        "Engholm,Byrådet,2018,1,0,1,300,0,300\r\n"
        "Engholm,\"Klima-, Miljø- og Teknikudvalget\",,1,1,0,5,0,0\r\n");
}

}  // namespace referat::output
