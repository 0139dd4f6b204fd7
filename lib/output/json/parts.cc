#include "output/json/parts.h"

#include <ostream>
#include <utility>

#include "base/terminal_safe.h"
#include "output/json/explain.h"

namespace referat::output {

namespace {

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
    if (decision.contains("votes")) entry["votes"] = decision.at("votes");
    json.push_back(std::move(entry));
  }
  return json;
}

Json facet_json(const answer::Facet& facet) {
  Json json = Json::array();
  for (const auto& value : facet.values) {
    json.push_back({{"value", value.value}, {"count", value.count}, {"selected", value.selected}});
  }
  return json;
}

}  // namespace

Json document_json(const answer::Source& document) {
  Json json = {{"path", document.path},
               {"municipality", text_or_null(document.municipality)},
               {"body", text_or_null(document.body)},
               {"date", text_or_null(document.date)},
               {"type", document.type}};
  if (!document.body_printed.empty()) json["body_printed"] = document.body_printed;
  if (document.municipality_inferred) json["municipality_inferred"] = true;
  if (!document.sources.empty()) json["sources"] = document.sources;
  return json;
}

Json notes_json(const std::vector<answer::Note>& notes) {
  Json json = Json::array();
  for (const auto& note : notes) {
    json.push_back({{"kind", note.kind}, {"message", note.message}});
  }
  return json;
}

Json hit_json(const answer::Hit& hit, bool whole_item) {
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
  if (hit.shared_words) json["shared_words"] = *hit.shared_words;
  if (hit.explanation) json["explain"] = matched_words_json(*hit.explanation);
  return json;
}

Json reading_json(const answer::QueryReading& reading) {
  return {{"query", reading.query},
          {"interpreted", reading.interpreted},
          {"corrected", text_or_null(reading.corrected)},
          {"suggestion", text_or_null(reading.suggestion)},
          {"notes", notes_json(reading.notes)}};
}

Json facets_json(const std::vector<answer::Facet>& facets) {
  Json json = Json::object();
  for (const auto& facet : facets) {
    json[std::string(facts_of(facet.kind).name)] = facet_json(facet);
  }
  return json;
}

void write_json_text(std::ostream& out, const Json& json, bool indented) {
  const int indent = indented ? 2 : -1;
  const std::string text = json_text(json, indent);
  out << terminal_safe_json(text) << '\n';
}

}  // namespace referat::output
