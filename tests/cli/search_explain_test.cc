// referat-search --explain, as people and programs see it.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/strings.h"
#include "cli/json_schema.h"
#include "cli/library.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

// Wherever the lines break.
bool contains(const std::string& text, std::string_view part) {
  return collapse_blanks(text).find(collapse_blanks(part)) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "an explanation tells before the hits how words were read, and below them why they match") {
  const Library library;
  const auto result = library.search({"--explain", "strategien", "for", "ØDC", "2018"});
  CHECK(result.exit_code == 0);
  const auto query = result.out.find("Sådan er søgningen læst (databasen har 5 punkter)");
  const auto hit = result.out.find("passer  strategien");
  REQUIRE(query != std::string::npos);
  REQUIRE(hit != std::string::npos);
  CHECK(query < hit);
  CHECK(contains(result.out, "strategien · i 2 punkter · ord · leksikon: grundform strategi"));
  CHECK(contains(result.out, "ØDC · i 2 punkter · center"));
  CHECK(contains(result.out, "bøjet »strategi«"));
}

TEST_CASE("without --explain nothing is explained") {
  const Library library;
  CHECK_FALSE(contains(library.search({"strategi"}).out, "Sådan er søgningen læst"));
  CHECK_FALSE(contains(library.search({"strategi"}).out, "passer "));
  const auto json = Json::parse(library.search({"strategi", "--format", "json"}).out);
  CHECK_FALSE(json.contains("explain"));
  CHECK_FALSE(json.at("hits").at(0).contains("explain"));
}

TEST_CASE("explanations in JSON hold what the schema says, whatever was asked") {
  const Library library;
  for (const std::vector<std::string>& query :
       {std::vector<std::string>{"strategi for indkøb 2018 ØDC"},
        {"18/18284", "--year", "2019"},
        {"findesikke"},
        {"sygefravar", "--sort", "newest"},
        {"sygefravær", "månen"},
        {"(strategi ELLER \"to ord\") -drift titel:ny år:2018.. sag:18/18284 deltager:Lund"},
        {"26. februar 2019 udskudt Byrådet 21/11 e-handel 150 t. kr."},
        {"--year", "2018"},
        {"\x1b[31m \xE2\x80\xAEord"},
        {"strategi", "--offset", "500"}}) {
    auto arguments = query;
    arguments.insert(arguments.end(), {"--explain", "--format", "json"});
    const auto result = library.search(arguments);
    CAPTURE(query, result.err);
    CHECK(schema_errors(result.out, "search-result.schema.json") == "");
    const auto json = Json::parse(result.out);
    CHECK(json.contains("explain"));
    for (const auto& hit : json.at("hits")) CHECK(hit.contains("explain"));
  }
}

TEST_CASE("JSON lines carry each hit's own explanation") {
  const Library library;
  const auto result = library.search({"strategi", "--explain", "--format", "jsonl"});
  CHECK(result.exit_code == 0);
  CHECK(schema_errors(result.out, "hit.schema.json", true) == "");
  const auto hit = Json::parse(result.out.substr(0, result.out.find('\n')));
  CHECK(hit.at("explain").at("words").at(0).at("text") == "strategi");
}

TEST_CASE("when nothing is found, the explanation says which word is to blame") {
  const Library library;
  const auto result = library.search({"--explain", "xyzzyquux"});
  CHECK(result.exit_code == 1);
  CHECK(contains(result.out, "hverken i leksikon eller punkter"));
  CHECK(contains(result.out, "Intet punkt har »xyzzyquux«."));
  const auto filtered = library.search({"--explain", "sygefravær", "--year", "2018"});
  CHECK(filtered.exit_code == 1);
  CHECK(contains(filtered.out, "Uden filtre er der 1 punkt."));
}

TEST_CASE("what --explain can't go with is refused") {
  const Library library;
  const auto csv = library.search({"--explain", "strategi", "--format", "csv"});
  CHECK(csv.exit_code == 2);
  CHECK(csv.out.empty());
  CHECK(contains(csv.err, "--explain kan ikke skrives som csv"));
  const auto show = library.search({"--explain", "--show", "strandby/direktionen/2018-11-19/2"});
  CHECK(show.exit_code == 2);
  CHECK(contains(show.err, "--explain"));
}

TEST_CASE("control characters of a query don't reach the terminal through its explanation") {
  const Library library;
  const auto result =
      library.search({"--explain", "strategi\x1b[2J", "\"\x1b]0;x\x07\"", "-\u202Eord"});
  CHECK_FALSE(contains(result.out, "\x1b"));
  CHECK_FALSE(contains(result.out, "\x07"));
  CHECK_FALSE(contains(result.out, "\u202E"));
}

}  // namespace referat::test
