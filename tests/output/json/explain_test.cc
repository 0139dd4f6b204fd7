#include <catch2/catch.hpp>
#include <sstream>

#include "domain/json.h"
#include "output/json/search.h"
#include "output/sample.h"

namespace referat::output {

namespace {

Json written(const answer::SearchResult& result) {
  std::ostringstream out;
  write_json(out, result);
  return Json::parse(out.str());
}

}  // namespace

TEST_CASE("without --explain no explanation is in the JSON") {
  const Json json = written(test::answer());
  CHECK_FALSE(json.contains("explain"));
  CHECK_FALSE(json.at("hits").at(0).contains("explain"));
}

TEST_CASE("an explanation in JSON has every key, unknown ones null") {
  answer::SearchResult result;
  result.explanation = answer::Explanation{
      .reading = "Items with “indkøb” in the title.",
      .danish_reading = "Punkter med »indkøb« i titlen.",
      .items = 340,
      .words = {{.text = "indkøb",
                 .typed = "indkob",
                 .role = WordRole::held,
                 .field = "titel",
                 .readings = {{"indkøb", WordOrigin::dictionary, {"indkøb"}, {}}},
                 .pairs = {{"ind køb", 2}},
                 .items = 7}},
      .weights = {{"title", 1.5}}};
  CHECK(written(result).at("explain") == Json::parse(R"({
    "reading_da": "Punkter med »indkøb« i titlen.", "items": 340,
    "words": [{"text": "indkøb", "typed": "indkob", "kind": "word", "role": "held",
               "field": "titel", "value": null,
               "readings": [{"form": "indkøb", "origin": "dictionary", "lemmas": ["indkøb"],
                             "parts": []}],
               "pairs": [{"pair": "ind køb", "items": 2}], "forms": [],
               "rows": [], "synonyms": [],
               "items": 7, "nearest": [], "alternatives": []}],
    "weights": {"title": 1.5}, "unfiltered": null})"));
}

TEST_CASE("a hit's explanation in JSON tells words, places and scores") {
  answer::SearchResult result = test::answer();
  result.hits[0].explanation = {
      {.text = "2014",
       .kind = answer::WordKind::date,
       .score = 5,
       .matches = {{answer::Place::meeting, answer::Likeness::fact, 1, {"2014"}}}},
      {.text = "for", .kind = answer::WordKind::function_word}};
  CHECK(written(result).at("hits").at(0).at("explain") == Json::parse(R"({"words": [
    {"text": "2014", "kind": "date", "score": 5.0, "matches": [
      {"place": "meeting", "likeness": "fact", "count": 1, "found": ["2014"]}]},
    {"text": "for", "kind": "function_word", "score": null, "matches": []}]})"));
}

}  // namespace referat::output
