#include "output/json/explain.h"

#include <string>
#include <utility>

#include "output/words/explain.h"

namespace referat::output {

namespace {

Json readings_json(const std::vector<answer::LemmaReading>& readings) {
  Json json = Json::array();
  for (const auto& reading : readings) {
    json.push_back({{"form", reading.form},
                    {"origin", json_name(reading.origin)},
                    {"lemmas", reading.lemmas},
                    {"parts", reading.parts}});
  }
  return json;
}

Json pairs_json(const std::vector<answer::ExplainedPair>& pairs) {
  Json json = Json::array();
  for (const auto& [pair, items] : pairs) json.push_back({{"pair", pair}, {"items", items}});
  return json;
}

// Recursion follows the query, whose depth the parser bounds.
Json word_json(const answer::ExplainedWord& word) {
  Json alternatives = Json::array();
  for (const auto& alternative : word.alternatives) alternatives.push_back(word_json(alternative));
  return {{"text", word.text},
          {"typed", text_or_null(word.typed)},
          {"kind", json_name(word.kind)},
          {"role", json_name(word.role)},
          {"field", text_or_null(word.field)},
          {"value", text_or_null(word.value)},
          {"readings", readings_json(word.readings)},
          {"pairs", pairs_json(word.pairs)},
          {"forms", word.forms},
          {"rows", word.rows},
          {"synonyms", word.synonyms},
          {"items", word.items},
          {"nearest", word.nearest},
          {"alternatives", std::move(alternatives)}};
}

Json match_json(const answer::Match& match) {
  return {{"place", json_name(match.place)},
          {"likeness", json_name(match.likeness)},
          {"count", match.count},
          {"found", match.found}};
}

}  // namespace

Json explanation_json(const answer::Explanation& explanation) {
  Json words = Json::array();
  for (const auto& word : explanation.words) words.push_back(word_json(word));
  Json weights = Json::object();
  for (const auto& [name, value] : explanation.weights) weights[std::string(name)] = value;
  return {{"reading_da", explanation.danish_reading},
          {"items", explanation.items},
          {"words", std::move(words)},
          {"weights", std::move(weights)},
          {"unfiltered", explanation.unfiltered ? Json(*explanation.unfiltered) : Json()}};
}

Json matched_words_json(const std::vector<answer::MatchedWord>& words) {
  Json list = Json::array();
  for (const auto& word : words) {
    Json matches = Json::array();
    for (const auto& match : word.matches) matches.push_back(match_json(match));
    list.push_back({{"text", word.text},
                    {"kind", json_name(word.kind)},
                    {"score", word.score ? Json(*word.score) : Json()},
                    {"matches", std::move(matches)}});
  }
  return {{"words", std::move(list)}};
}

}  // namespace referat::output
