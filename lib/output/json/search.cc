#include "output/json/search.h"

#include <utility>

#include "output/json/explain.h"
#include "output/json/parts.h"

namespace referat::output {

namespace {

// Of a draft there is no id, of an item no path: the hits' documents have those.
Json similar_json(const answer::Original& original) {
  const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
  return {{"id", or_null(original.id)},
          {"path", or_null(original.path)},
          {"title", original.title},
          {"words", original.words}};
}

Json result_json(const answer::SearchResult& result) {
  Json hits = Json::array();
  for (const auto& hit : result.hits) hits.push_back(hit_json(hit, false));
  Json json = reading_json(result);
  json["total"] = result.total;
  json["hits"] = std::move(hits);
  json["facets"] = facets_json(result.facets);
  if (result.explanation) json["explain"] = explanation_json(*result.explanation);
  if (result.similar) json["similar"] = similar_json(*result.similar);
  return json;
}

}  // namespace

void write_json(std::ostream& out, const answer::SearchResult& result) {
  write_json_text(out, result_json(result), true);
}

void write_jsonl(std::ostream& out, const answer::SearchResult& result) {
  for (const auto& hit : result.hits) write_json_text(out, hit_json(hit, false), false);
}

void write_item_json(std::ostream& out, const answer::Hit& hit, bool indented) {
  write_json_text(out, hit_json(hit, true), indented);
}

}  // namespace referat::output
