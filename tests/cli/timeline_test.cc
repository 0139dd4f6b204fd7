// referat-search --timeline, as people and programs see it.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a topic is told year by year") {
  const Library library;
  const auto result = library.search({"strategi", "--timeline"});
  CHECK(result.exit_code == 0);
  CHECK(contains(result.out, "2 punkter og 2 beslutninger · strategi · 2018–2019\n"));
  CHECK(contains(result.out, "Første gang   19. november 2018 · Direktionen: Ny strategi"));
  CHECK(contains(result.out, "2018 · 1 punkt og 1 beslutning: udskudt\n"));
  CHECK(contains(result.out, "2019 · 1 punkt og 1 beslutning: godkendt\n"));
  CHECK(contains(result.out, " strategi --year 2018\n"));
}

TEST_CASE("a timeline in JSON holds what the schema says, with and without hits") {
  const Library library;
  for (const std::vector<std::string>& query : {std::vector<std::string>{"strategi"},
                                                {"findesikke"},
                                                {"sygefravær", "månen"},
                                                {"--since", "2018"},
                                                {"strategi", "--year", "2019", "-n", "0"}}) {
    auto arguments = query;
    arguments.insert(arguments.end(), {"--timeline", "--format", "json"});
    const auto result = library.search(arguments);
    CAPTURE(query, result.err);
    CHECK(schema_errors(result.out, "timeline.schema.json") == "");
    CHECK(result.exit_code == (Json::parse(result.out).at("total") > 0 ? 0 : 1));
  }
  CHECK(schema_errors("{}", "timeline.schema.json") != "");
}

TEST_CASE("JSON lines are a year each, and notes go to standard error") {
  const Library library;
  const auto result = library.search({"strategi", "månen", "--timeline", "--format", "jsonl"});
  CHECK(std::count(result.out.begin(), result.out.end(), '\n') == 2);
  CHECK(schema_errors(result.out, "timeline-year.schema.json", true) == "");
  CHECK(contains(result.err, "udeladt er »månen«"));
}

TEST_CASE("filters limit a timeline, and need no query") {
  const Library library;
  const auto json =
      Json::parse(library.search({"--timeline", "--result", "godkendt", "--format", "json"}).out);
  CHECK(json.at("total") == 1);
  CHECK(json.at("years").size() == 1);
  CHECK(json.at("years").at(0).at("year") == 2019);
}

TEST_CASE("a year that only later minutes tell of is found") {
  const Library library;
  const auto minutes = library.dir().write("senere.txt", R"(Strandby Kommune

REFERAT Byrådet d. 14-01-2020

Punkt 1: Havnens bolværk

19/222

Beslutning Direktionen den 10-12-2019

Udskudt til Byrådet.

Beslutning Byrådet den 14-01-2020

Godkendt.
)");
  const std::string database = library.dir() / "senere.db";
  REQUIRE(index(database, {minutes}).exit_code == 0);
  const auto found =
      run({REFERAT_SEARCH, "-d", database, "bolværk", "--timeline", "--year", "2019"});
  CHECK(found.exit_code == 0);
  CHECK(contains(found.out, "Ingen punkter og 1 beslutning · bolværk · 2019\n"));
  CHECK(contains(found.out, "bolværk --year 2019 --decisions\n"));
}

TEST_CASE("the option -n is the number of items for each year") {
  const Library library;
  const auto ask = [&](const std::string& limit) {
    return Json::parse(
        library.search({"--timeline", "--since", "2018", "-n", limit, "--format", "json"}).out);
  };
  CHECK(ask("0").at("years").at(0).at("best").empty());
  CHECK(ask("2").at("years").at(0).at("best").size() == 2);
  CHECK(ask("2").at("years").at(0).at("items") == 3);
}

TEST_CASE("no facets: who was involved is left out of a timeline, in every format") {
  const Library library;
  const auto text = library.search({"strategi", "--timeline"});
  const auto alone = library.search({"strategi", "--timeline", "--no-facets"});
  CHECK(alone.exit_code == 0);
  CHECK(contains(text.out, "--center ØDC"));
  CHECK_FALSE(contains(alone.out, "--center ØDC"));
  const auto json = library.search({"strategi", "--timeline", "--no-facets", "--format", "json"});
  CHECK(Json::parse(json.out).at("involved") == Json::object());
  CHECK(schema_errors(json.out, "timeline.schema.json") == "");
  for (const bool facets : {true, false}) {
    std::vector<std::string> arguments{"strategi", "--timeline", "--format", "html"};
    if (!facets) arguments.emplace_back("--no-facets");
    CHECK(contains(library.search(arguments).out, "id=\"involverede\"") == facets);
  }
}

TEST_CASE("what a timeline has no use for is refused with what to do") {
  const Library library;
  const auto refused = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"strategi", "--timeline"});
    const auto result = library.search(arguments);
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    return result.err;
  };
  CHECK(contains(refused({"--offset", "3"}), "-n er antallet af punkter for hvert år"));
  CHECK(contains(refused({"--facets", "year"}), "brug --facets uden --timeline"));
  CHECK(contains(refused({"--explain"}), "--explain forklarer en søgning"));
  CHECK(library.search({"--timeline"}).exit_code == 2);
  CHECK(library.search({"--timeline", "--show", "x"}).exit_code == 2);
}

}  // namespace referat::test
