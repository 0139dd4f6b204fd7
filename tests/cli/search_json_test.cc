// What referat-search prints for programs.
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/json_schema.h"
#include "cli/library.h"
#include "domain/json.h"

namespace referat::test {

namespace {

using Json = nlohmann::json;

}  // namespace

TEST_CASE("JSON holds what the schema says, with and without hits") {
  const Library library;
  for (const std::vector<std::string>& query :
       {std::vector<std::string>{"strategi"},
        {"strategi", "--year", "2018", "--facets",
         "year,month,center,case,body,municipality,result,recommended_by"},
        {"findesikke"},
        {"sygefravær", "månen"},
        {"--year", "2018", "--no-facets"},
        {"strategi", "--offset", "500"}}) {
    auto arguments = query;
    arguments.insert(arguments.end(), {"--format", "json"});
    const auto result = library.search(arguments);
    CAPTURE(query, result.err);
    CHECK(schema_errors(result.out, "search-result.schema.json") == "");
    const auto json = Json::parse(result.out);
    CHECK(result.exit_code == (json.at("total") > 0 ? 0 : 1));
  }
}

TEST_CASE("schemas carry the version of the JSON that the programs print") {
  const std::filesystem::path source = REFERAT_SOURCE_DIR;
  for (const char* program : {"searcher", "indexer"}) {
    for (const auto& file : std::filesystem::directory_iterator(source / program / "schema")) {
      CAPTURE(file.path());
      const std::string address = "https://referat.example/schema/" + std::string(json_version);
      CHECK(Json::parse(read_file(file.path())).at("$id") ==
            address + "/" + file.path().filename().string());
    }
  }
}

TEST_CASE("the schema is strict enough to notice a key that is left out") {
  CHECK(schema_errors("{}", "search-result.schema.json") != "");
  CHECK(schema_errors("{}", "minutes.schema.json") != "");
  CHECK(schema_errors(R"({"rank": 1})", "hit.schema.json") != "");
}

TEST_CASE("a hit names its document, place, decision and centers") {
  const Library library;
  const auto json =
      Json::parse(library.search({"strategi", "--year", "2018", "--format", "json"}).out);
  REQUIRE(json.at("total") == 1);
  const auto& hit = json.at("hits").at(0);
  CHECK(hit.at("id") == "strandby/direktionen/2018-11-19/2");
  CHECK(hit.at("document").at("path") == (library.dir() / "referater/2018-11-19-direktionen.txt"));
  CHECK(hit.at("document").at("municipality") == "Strandby");
  CHECK(hit.at("item").at("case_number") == "18/18284");
  CHECK(hit.at("recommended_by") == Json::array({"ØDC"}));
  CHECK(hit.at("decisions").at(0).at("result") == "postponed");
  CHECK(json.at("facets").at("year") == Json::parse(R"([{"value":"2019","count":1,"selected":false},
                        {"value":"2018","count":1,"selected":true}])"));
}

TEST_CASE("JSON lines are one valid hit a line") {
  const Library library;
  const auto result = library.search({"strategi", "--format", "jsonl"});
  CHECK(result.exit_code == 0);
  CHECK(std::count(result.out.begin(), result.out.end(), '\n') == 2);
  CHECK(schema_errors(result.out, "hit.schema.json", true) == "");
}

TEST_CASE("an item shown in JSON is whole, an unknown one is null") {
  const Library library;
  const auto known =
      library.search({"--show", "strandby/direktionen/2018-11-19/2", "--format", "json"});
  CHECK(known.exit_code == 0);
  CHECK(schema_errors(known.out, "item.schema.json") == "");
  CHECK(Json::parse(known.out).at("item").at("attachments") ==
        Json::parse(R"([{"name": "Strategi for indkøb.pdf"}])"));
  const auto unknown = library.search({"--show", "strandby/ingen", "--format", "json"});
  CHECK(unknown.exit_code == 1);
  CHECK(unknown.out == "null\n");
  CHECK(unknown.err.find("strandby/ingen") != std::string::npos);
}

TEST_CASE("how documents are read is told in the schema's JSON") {
  const Library library;
  const auto result = run({REFERAT_INDEX, "--parse", library.dir() / "referater"});
  CHECK(result.exit_code == 0);
  CHECK(schema_errors(result.out, "minutes.schema.json", true) == "");
}

TEST_CASE("CSV has a header and a row for each hit") {
  const Library library;
  const auto result = library.search({"sygefravær", "--format", "csv"});
  CHECK(result.exit_code == 0);
  CHECK(result.out.rfind("rank,score,id,municipality,", 0) == 0);
  CHECK(result.out.find(",strandby/byraadet/2019-02-26/2,Strandby,Byrådet,2019-02-26,2,"
                        "Sygefravær i hjemmeplejen,19/77,discussed,") != std::string::npos);
}

}  // namespace referat::test
