#include "database/document_summary.h"

#include <algorithm>

#include "base/error.h"
#include "base/messages.h"
#include "database/document_counts.h"
#include "domain/decision_print.h"
#include "domain/json.h"

namespace referat::database {

namespace {

Json pairs(const std::vector<Warning>& warnings) {
  Json list = Json::array();
  for (const Warning& warning : warnings) list.push_back({warning.line, warning.message});
  return list;
}

Json pairs(const std::vector<Heading>& headings) {
  Json list = Json::array();
  for (const auto& [line, text] : headings) list.push_back({line, text});
  return list;
}

template <typename Pair>
std::vector<Pair> from_pairs(const Json& list) {
  std::vector<Pair> result;
  for (const Json& pair : list) result.push_back({count_from(pair.at(0)), pair.at(1)});
  return result;
}

std::string date_or_empty(const Json& json) {
  const auto text = json.get<std::string>();
  return text.empty() ? text : date_from_iso(text).iso();
}

}  // namespace

std::size_t count_decisions(const Minutes& minutes) {
  std::ptrdiff_t count = 0;
  for (const auto& item : minutes.items) {
    const auto prints = prints_of(item, printing_meeting(minutes.meeting));
    count += std::count_if(prints.begin(), prints.end(),
                           [](const DecisionPrint& print) { return !print.reprinted; });
  }
  return static_cast<std::size_t>(count);
}

DocumentSummary summarise(const std::string& path, const std::string& meeting_id,
                          const Minutes& minutes) {
  const auto closed = std::count_if(minutes.items.begin(), minutes.items.end(),
                                    [](const AgendaItem& item) { return item.closed; });
  const Meeting& meeting = minutes.meeting;
  return {.path = path,
          .meeting = meeting_id,
          .municipality = meeting.municipality,
          .municipality_inferred = meeting.municipality_inferred,
          .body = meeting.body,
          .date = meeting.date ? meeting.date->iso() : "",
          .type = meeting.doc_type,
          .items = minutes.items.size(),
          .closed = static_cast<std::size_t>(closed),
          .decisions = count_decisions(minutes),
          .warnings = minutes.warnings,
          .unknown_headings = minutes.unknown_headings};
}

std::string pack_summary(const DocumentSummary& summary) {
  const Json json = {{"path", summary.path},
                     {"meeting", summary.meeting},
                     {"municipality", summary.municipality},
                     {"municipality_inferred", summary.municipality_inferred},
                     {"body", summary.body},
                     {"date", summary.date},
                     {"type", doc_type_name(summary.type)},
                     {"items", summary.items},
                     {"closed", summary.closed},
                     {"decisions", summary.decisions},
                     {"warnings", pairs(summary.warnings)},
                     {"unknown_headings", pairs(summary.unknown_headings)}};
  // A file's name may be any bytes; what isn't UTF-8 is replaced.
  return json_text(json);
}

DocumentSummary unpack_summary(std::string_view bytes) {
  try {
    const Json json = parse_json(bytes);
    const bool agenda = json.at("type") == doc_type_name(DocumentType::agenda);
    return {.path = json.at("path"),
            .meeting = json.at("meeting"),
            .municipality = json.at("municipality"),
            .municipality_inferred = json.at("municipality_inferred"),
            .body = json.at("body"),
            .date = date_or_empty(json.at("date")),
            .type = agenda ? DocumentType::agenda : DocumentType::minutes,
            .items = items_from(json.at("items")),
            .closed = items_from(json.at("closed")),
            .decisions = decisions_from(json.at("decisions")),
            .warnings = from_pairs<Warning>(json.at("warnings")),
            .unknown_headings = from_pairs<Heading>(json.at("unknown_headings"))};
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (oplysningerne om et dokument kan ikke læses); byg den "
                   "igen med referat-index --rebuild"));
  }
}

}  // namespace referat::database
