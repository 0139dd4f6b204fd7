#include "output/json/history.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "output/sample.h"

namespace referat::output {

namespace {

using Json = nlohmann::json;

answer::CaseHistory history() {
  answer::CaseHistory history;
  history.asked = "sag 14-655";
  history.case_key = "14/655";
  history.case_numbers = {"14/655"};
  history.municipalities = {"Engholm"};
  history.notes = {{"filter", "Noget er ikke med."}};
  history.items = {test::sick_leave()};
  answer::CaseReference reference;
  reference.hit = test::new_schools();
  reference.hit.snippet = "Direktionen godkendte den 17. marts 2014 status.";
  reference.hit.highlights = {{26, 40}};
  reference.line = 144;
  reference.kind = answer::ReferenceKind::decision;
  reference.decisions = {{"2014-03-17", "Direktionen"}, {"2014-03-18", ""}};
  history.references = {reference};
  return history;
}

}  // namespace

TEST_CASE("a history in JSON has whole items, and references with their sentences") {
  std::ostringstream out;
  write_history_json(out, history());
  const auto json = Json::parse(out.str());
  CHECK(json.at("case") == "sag 14-655");
  CHECK(json.at("case_key") == "14/655");
  CHECK(json.at("notes").at(0).at("kind") == "filter");
  CHECK(json.at("items").at(0).at("item").contains("sections"));
  const auto& reference = json.at("references").at(0);
  CHECK(reference.at("kind") == "decision");
  CHECK(reference.at("id") == "engholm/byraadet/2015-03-24/7");
  CHECK(reference.at("item").at("number") == "7");
  CHECK_FALSE(reference.at("item").contains("sections"));
  CHECK(reference.at("line") == 144);
  CHECK(reference.at("sentence") == "Direktionen godkendte den 17. marts 2014 status.");
  CHECK(reference.at("highlights") == Json::parse("[[26,40]]"));
  CHECK(reference.at("decisions") == Json::parse(R"([{"date":"2014-03-17","body":"Direktionen"},
                        {"date":"2014-03-18","body":null}])"));
}

TEST_CASE("in JSON lines the type tells items from references") {
  std::ostringstream out;
  write_history_jsonl(out, history());
  std::istringstream lines(out.str());
  std::string item, reference, more;
  REQUIRE(std::getline(lines, item));
  REQUIRE(std::getline(lines, reference));
  CHECK_FALSE(std::getline(lines, more));
  CHECK(Json::parse(item).at("type") == "item");
  CHECK(Json::parse(item).at("item").contains("sections"));
  CHECK(Json::parse(reference).at("type") == "reference");
}

}  // namespace referat::output
