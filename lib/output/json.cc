#include "output/json.h"

#include <utility>

#include "output/explain_json.h"
#include "output/json_parts.h"

namespace referat::output {

namespace {

Json result_json(const search::SearchResult& result) {
  Json hits = Json::array();
  for (const auto& hit : result.hits) hits.push_back(hit_json(hit, false));
  Json json = reading_json(result);
  json["total"] = result.total;
  json["hits"] = std::move(hits);
  json["facets"] = facets_json(result.facets);
  if (result.explanation) json["explain"] = explanation_json(*result.explanation);
  return json;
}

}  // namespace

void write_json(std::ostream& out, const search::SearchResult& result) {
  write_json_text(out, result_json(result), true);
}

void write_jsonl(std::ostream& out, const search::SearchResult& result) {
  for (const auto& hit : result.hits) write_json_text(out, hit_json(hit, false), false);
}

void write_item_json(std::ostream& out, const search::Hit& hit, bool indented) {
  write_json_text(out, hit_json(hit, true), indented);
}

}  // namespace referat::output
