#include "output/json/history.h"

#include <ostream>

#include "output/json/parts.h"

namespace referat::output {

namespace {

using answer::CaseReference;
using answer::ReferenceKind;

Json decisions_json(const std::vector<answer::EarlierDecision>& decisions) {
  Json json = Json::array();
  for (const auto& decision : decisions) {
    json.push_back(
        {{"date", decision.date}, {"body", decision.body.empty() ? Json() : Json(decision.body)}});
  }
  return json;
}

Json reference_json(const CaseReference& reference) {
  const Json hit = hit_json(reference.hit, false);
  const bool number = reference.kind == ReferenceKind::case_number;
  return {{"kind", number ? "case_number" : "decision"},
          {"id", reference.hit.id},
          {"document", hit.at("document")},
          {"item", hit.at("item")},
          {"line", reference.line},
          {"sentence", reference.hit.snippet},
          {"highlights", reference.hit.highlights},
          {"decisions", decisions_json(reference.decisions)}};
}

Json typed(const char* type, const Json& json) {
  Json line = {{"type", type}};
  line.update(json);
  return line;
}

}  // namespace

void write_history_json(std::ostream& out, const answer::CaseHistory& history) {
  Json items = Json::array();
  for (const auto& item : history.items) items.push_back(hit_json(item, true));
  Json references = Json::array();
  for (const auto& reference : history.references) references.push_back(reference_json(reference));
  const Json json = {{"case", history.asked},
                     {"case_key", history.case_key},
                     {"case_numbers", history.case_numbers},
                     {"municipalities", history.municipalities},
                     {"notes", notes_json(history.notes)},
                     {"items", items},
                     {"references", references}};
  write_json_text(out, json, true);
}

void write_history_jsonl(std::ostream& out, const answer::CaseHistory& history) {
  for (const auto& item : history.items) {
    write_json_text(out, typed("item", hit_json(item, true)), false);
  }
  for (const auto& reference : history.references) {
    write_json_text(out, typed("reference", reference_json(reference)), false);
  }
}

}  // namespace referat::output
