#include "output/json/search.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "base/terminal_safe.h"
#include "domain/json.h"
#include "output/sample.h"

namespace referat::output {

namespace {

std::string written(const answer::SearchResult& result) {
  std::ostringstream out;
  write_json(out, result);
  return out.str();
}

answer::SearchResult with_snippet(const std::string& snippet) {
  answer::SearchResult result;
  result.hits.resize(1);
  result.hits[0].snippet = snippet;
  return result;
}

}  // namespace

TEST_CASE("a hit in JSON is that of the contract") {
  const Json hit = Json::parse(written(test::answer())).at("hits").at(0);
  CHECK(hit == Json::parse(R"({
    "rank": 1, "score": 12.5, "id": "engholm/direktionen/2014-03-17/2",
    "document": {"path": "referater/2014-03-17-direktionen.txt", "municipality": "Engholm",
                 "body": "Direktionen", "date": "2014-03-17", "type": "minutes"},
    "item": {"number": "2", "title": "Sygefravær - status for 2013", "case_number": "14/655",
             "closed": false, "line": 61},
    "centers": ["BSC", "CPO"], "recommended_by": ["CPO"],
    "decisions": [{"date": "2014-03-17", "body": "Direktionen", "result": "approved",
                   "text": "Godkendt. Centerchefen for CSO bedes komme med en plan for hjemmeplejen på et møde før sommerferien.",
                   "results": ["approved"], "parts": [], "line": 0}],
    "missing": [],
    "snippet": "Det samlede sygefravær i kommunen endte i 2013 på 13,1 dage pr. medarbejder mod 13,6 dage året før.",
    "highlights": [[12, 22]]})"));
}

TEST_CASE("the answer in JSON holds query, notes, total and facets by name") {
  auto result = test::answer();
  result.hits.clear();
  result.facets.resize(1);
  result.suggestion = "sygefraværet";
  result.notes = {{"relaxed", "Intet punkt har alle ord."}};
  CHECK(Json::parse(written(result)) == Json::parse(R"({
    "query": "sygefravær", "interpreted": "sygefravær", "corrected": null,
    "suggestion": "sygefraværet",
    "notes": [{"kind": "relaxed", "message": "Intet punkt har alle ord."}],
    "total": 12, "hits": [],
    "facets": {"year": [{"value": "2015", "count": 4, "selected": false},
                        {"value": "2014", "count": 8, "selected": false}]}})"));
}

TEST_CASE("an empty answer keeps every key, with empty lists and objects") {
  const Json json = Json::parse(written({}));
  CHECK(json.at("hits") == Json::array());
  CHECK(json.at("notes") == Json::array());
  CHECK(json.at("facets") == Json::object());
}

TEST_CASE("what a document doesn't say is null") {
  const Json hit = Json::parse(written(with_snippet(""))).at("hits").at(0);
  CHECK(hit.at("document").at("date").is_null());
  CHECK(hit.at("document").at("municipality").is_null());
  CHECK(hit.at("item").at("number").is_null());
}

TEST_CASE("JSON lines are one hit a line") {
  std::ostringstream out;
  write_jsonl(out, test::answer());
  std::istringstream lines(out.str());
  std::vector<std::string> ids;
  for (std::string line; std::getline(lines, line);) ids.push_back(Json::parse(line).at("id"));
  CHECK(ids == std::vector<std::string>{"engholm/direktionen/2014-03-17/2",
                                        "engholm/byraadet/2015-03-24/7",
                                        "engholm/direktionen/2014-03-17/4"});
}

TEST_CASE("an item shown in JSON is the hit with the whole item in it") {
  auto hit = test::sick_leave();
  hit.item.sections = {{"Økonomi", SectionKind::economy, "Ingen.", 70}};
  for (const bool indented : {false, true}) {
    std::ostringstream out;
    write_item_json(out, hit, indented);
    const Json json = Json::parse(out.str());
    CHECK(json.at("id") == hit.id);
    CHECK(json.at("item") == to_json(hit.item));
  }
}

TEST_CASE("control characters are escaped, and a JSON reader gets them back") {
  const std::string text = "\x1b[31m \x7f \u009B \u202E \u2028 ✓ æøå \U0001F600 \\u202e";
  const std::string json = written(with_snippet(text));
  CHECK(terminal_safe(json, true) == json);
  CHECK(json.find("\\u001b[31m \\u007f \\u009b \\u202e \\u2028 ✓ æøå \U0001F600 \\\\u202e") !=
        std::string::npos);
  CHECK(Json::parse(json).at("hits").at(0).at("snippet") == text);
}

TEST_CASE("broken UTF-8 becomes the replacement character") {
  const Json json = Json::parse(written(with_snippet("gr\xF8n")));
  CHECK(json.at("hits").at(0).at("snippet") == "gr\uFFFDn");
}

}  // namespace referat::output
