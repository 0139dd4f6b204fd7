#include "output/json.h"

#include <ostream>

#include "base/terminal_safe.h"
#include "domain/json.h"
#include "output/explain_json.h"
#include "output/json_parts.h"

namespace referat::output {

namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json text_or_null(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

// What a list of hits tells of an item; --show has the whole of it.
Json item_in_short(const Json& item) {
  Json json = Json::object();
  for (const char* key : {"number", "title", "case_number", "closed", "line"}) {
    json[key] = item.at(key);
  }
  return json;
}

// In the contract's order; results, parts and line are additions.
Json decisions_of_hit(const Json& decisions) {
  Json json = Json::array();
  for (const Json& decision : decisions) {
    Json entry = Json::object();
    for (const char* key : {"date", "body", "result", "text", "results", "parts", "line"}) {
      entry[key] = decision.at(key);
    }
    json.push_back(std::move(entry));
  }
  return json;
}

}  // namespace

Json document_json(const search::Source& document) {
  return {{"path", document.path},
          {"municipality", text_or_null(document.municipality)},
          {"body", text_or_null(document.body)},
          {"date", text_or_null(document.date)},
          {"type", document.type}};
}

Json hit_json(const search::Hit& hit, bool whole_item) {
  const Json item = to_json(hit.item);
  Json json = {{"rank", hit.rank},
               {"score", hit.score},
               {"id", hit.id},
               {"document", document_json(hit.document)},
               {"item", whole_item ? item : item_in_short(item)},
               {"centers", item.at("centers")},
               {"recommended_by", item.at("recommended_by")},
               {"decisions", decisions_of_hit(item.at("decisions"))},
               {"missing", hit.missing},
               {"snippet", hit.snippet},
               {"highlights", hit.highlights}};
  if (hit.explanation) json["explain"] = matched_words_json(*hit.explanation);
  return json;
}

Json notes_json(const std::vector<search::Note>& notes) {
  Json json = Json::array();
  for (const auto& note : notes) {
    json.push_back({{"kind", note.kind}, {"message", note.message}});
  }
  return json;
}

void write_json_line(std::ostream& out, const Json& json, bool indented) {
  const int indent = indented ? 2 : -1;
  const std::string text = json.dump(indent, ' ', false, Json::error_handler_t::replace);
  out << terminal_safe_json(text) << '\n';
}

namespace {

Json facet_json(const search::Facet& facet) {
  Json json = Json::array();
  for (const auto& value : facet.values) {
    json.push_back({{"value", value.value}, {"count", value.count}, {"selected", value.selected}});
  }
  return json;
}

Json result_json(const search::SearchResult& result) {
  Json hits = Json::array();
  for (const auto& hit : result.hits) hits.push_back(hit_json(hit, false));
  Json facets = Json::object();
  for (const auto& facet : result.facets) facets[facet.name] = facet_json(facet);
  Json json = {{"query", result.query},
               {"interpreted", result.interpreted},
               {"corrected", text_or_null(result.corrected)},
               {"suggestion", text_or_null(result.suggestion)},
               {"notes", notes_json(result.notes)},
               {"total", result.total},
               {"hits", hits},
               {"facets", facets}};
  if (result.explanation) json["explain"] = explanation_json(*result.explanation);
  return json;
}

}  // namespace

void write_json(std::ostream& out, const search::SearchResult& result) {
  write_json_line(out, result_json(result), true);
}

void write_jsonl(std::ostream& out, const search::SearchResult& result) {
  for (const auto& hit : result.hits) write_json_line(out, hit_json(hit, false), false);
}

void write_item_json(std::ostream& out, const search::Hit& hit, bool indented) {
  write_json_line(out, hit_json(hit, true), indented);
}

}  // namespace referat::output
