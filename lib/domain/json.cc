#include "domain/json.h"

#include <array>
#include <utility>

namespace referat {

namespace {

constexpr std::array<std::pair<SectionKind, const char*>, 12> section_kinds{{
    {SectionKind::background, "background"},
    {SectionKind::recommendation, "recommendation"},
    {SectionKind::decision, "decision"},
    {SectionKind::presentation, "presentation"},
    {SectionKind::economy, "economy"},
    {SectionKind::legal, "legal"},
    {SectionKind::hearing, "hearing"},
    {SectionKind::assessment, "assessment"},
    {SectionKind::information, "information"},
    {SectionKind::attachments, "attachments"},
    {SectionKind::summary, "summary"},
    {SectionKind::other, "other"},
}};

Json date_or_null(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

std::optional<std::string> read_optional(const Json& json, const char* key) {
  const Json& value = json.at(key);
  if (value.is_null()) return std::nullopt;
  return value.get<std::string>();
}

std::string read_text(const Json& json, const char* key) {
  return read_optional(json, key).value_or("");
}

std::optional<Date> read_date(const Json& json, const char* key) {
  const auto text = read_optional(json, key);
  return text ? std::optional(date_from_iso(*text)) : std::nullopt;
}

Outcome read_outcome(const Json& json) { return outcome_named(json.at("result")); }

// Of a decision without parts, all results but its own.
std::vector<Outcome> read_told(const Json& json) {
  std::vector<Outcome> told;
  for (const Json& name : json.at("results")) told.push_back(outcome_named(name));
  if (!told.empty()) told.erase(told.begin());
  return told;
}

Json to_json(const Section& section) {
  return {{"name", section.name},
          {"kind", section_kind_name(section.kind)},
          {"text", section.text},
          {"line", section.line}};
}

Section section_from_json(const Json& json) {
  Section section;
  section.name = read_text(json, "name");
  section.text = read_text(json, "text");
  section.line = count_from(json.at("line"));
  const auto kind = json.at("kind").get<std::string>();
  for (const auto& [value, name] : section_kinds) {
    if (kind == name) section.kind = value;
  }
  return section;
}

Json side_to_json(const VoteSide& side) {
  return {{"count", side.count ? Json(*side.count) : Json()},
          {"parties", side.parties},
          {"names", side.names}};
}

Json votes_to_json(const Votes& votes) {
  return {{"for", side_to_json(votes.in_favour)},
          {"against", side_to_json(votes.against)},
          {"abstained", side_to_json(votes.abstained)},
          {"warning", text_or_null(vote_warning(votes))}};
}

VoteSide side_from_json(const Json& json) {
  VoteSide side;
  if (const Json& count = json.at("count"); !count.is_null()) side.count = count_from(count);
  side.parties = json.at("parties").get<std::vector<std::string>>();
  side.names = json.at("names").get<std::vector<std::string>>();
  return side;
}

std::optional<Votes> votes_from_json(const Json& decision) {
  const auto votes = decision.find("votes");
  if (votes == decision.end() || votes->is_null()) return std::nullopt;
  return Votes{.in_favour = side_from_json(votes->at("for")),
               .against = side_from_json(votes->at("against")),
               .abstained = side_from_json(votes->at("abstained"))};
}

Decision decision_from_json(const Json& json) {
  Decision decision;
  decision.date = read_date(json, "date");
  decision.body = read_text(json, "body");
  decision.text = read_text(json, "text");
  decision.result = read_outcome(json);
  decision.line = count_from(json.at("line"));
  decision.votes = votes_from_json(json);
  if (json.at("parts").empty()) decision.told = read_told(json);
  for (const Json& part : json.at("parts")) {
    decision.parts.push_back({read_text(part, "subject"), read_text(part, "text"),
                              read_outcome(part), votes_from_json(part)});
  }
  return decision;
}

}  // namespace

Json to_json(const Decision& decision) {
  Json parts = Json::array();
  for (const auto& part : decision.parts) {
    Json json = {
        {"subject", part.subject}, {"text", part.text}, {"result", outcome_name(part.result)}};
    if (part.votes) json["votes"] = votes_to_json(*part.votes);
    parts.push_back(std::move(json));
  }
  Json results = Json::array();
  for (const Outcome outcome : outcomes_of(decision)) results.push_back(outcome_name(outcome));
  Json json = {{"date", date_or_null(decision.date)},
               {"body", text_or_null(decision.body)},
               {"text", decision.text},
               {"result", outcome_name(decision.result)},
               {"results", results},
               {"parts", parts},
               {"line", decision.line}};
  if (decision.votes) json["votes"] = votes_to_json(*decision.votes);
  return json;
}

std::string section_kind_name(SectionKind kind) {
  for (const auto& [value, name] : section_kinds) {
    if (value == kind) return name;
  }
  return "other";
}

std::string doc_type_name(DocumentType type) {
  return type == DocumentType::agenda ? "agenda" : "minutes";
}

Json to_json(const Meeting& meeting) {
  Json participants = Json::array();
  for (const auto& participant : meeting.participants) {
    participants.push_back({{"name", participant.name},
                            {"role", text_or_null(participant.role)},
                            {"party", text_or_null(participant.party)}});
  }
  Json json = {{"municipality", text_or_null(meeting.municipality)},
               {"body", text_or_null(meeting.body)},
               {"date", date_or_null(meeting.date)},
               {"time", text_or_null(meeting.time)},
               {"place", text_or_null(meeting.place)},
               {"participants", participants},
               {"absent", meeting.absent},
               {"doc_type", doc_type_name(meeting.doc_type)}};
  if (meeting.municipality_inferred) json["municipality_inferred"] = true;
  if (!meeting.body_printed.empty()) json["body_printed"] = meeting.body_printed;
  if (meeting.corrected) json["corrected"] = true;
  return json;
}

Json to_json(const AgendaItem& item) {
  Json sections = Json::array();
  for (const auto& section : item.sections) sections.push_back(to_json(section));
  Json decisions = Json::array();
  for (const auto& decision : item.decisions) decisions.push_back(to_json(decision));
  Json attachments = Json::array();
  for (const auto& name : item.attachments) attachments.push_back({{"name", name}});
  return {{"number", text_or_null(item.number)},
          {"order", item.order},
          {"title", item.title},
          {"toc_title", text_or_null(item.toc_title)},
          {"case_number", text_or_null(item.case_number)},
          {"case_key", text_or_null(item.case_key)},
          {"closed", item.closed},
          {"lead", item.lead},
          {"sections", sections},
          {"recommended_by", item.recommended_by},
          {"recommended_by_text", text_or_null(item.recommended_by_text)},
          {"centers", item.centers},
          {"decisions", decisions},
          {"attachments", attachments},
          {"absent", item.absent},
          {"absence_text", text_or_null(item.absence_text)},
          {"line", item.line}};
}

Json to_json(const Minutes& minutes) {
  Json items = Json::array();
  for (const auto& item : minutes.items) items.push_back(to_json(item));
  Json warnings = Json::array();
  for (const auto& warning : minutes.warnings) {
    warnings.push_back({{"line", warning.line}, {"message", warning.message}});
  }
  return {{"path", minutes.path},
          {"meeting", to_json(minutes.meeting)},
          {"items", std::move(items)},
          {"warnings", std::move(warnings)}};
}

Date date_from_iso(const std::string& text) {
  const auto date = parse_date(text);
  if (!date || date->iso() != text) refuse_json("no date");
  return *date;
}

Outcome outcome_named(const Json& name) {
  return parse_outcome(name.get<std::string>()).value_or(Outcome::unknown);
}

AgendaItem item_from_json(const Json& json) {
  AgendaItem item;
  item.number = read_optional(json, "number");
  item.order = count_from(json.at("order"));
  item.title = read_text(json, "title");
  item.toc_title = read_text(json, "toc_title");
  item.case_number = read_optional(json, "case_number");
  item.case_key = read_optional(json, "case_key");
  item.closed = json.at("closed").get<bool>();
  item.lead = read_text(json, "lead");
  for (const Json& section : json.at("sections")) {
    item.sections.push_back(section_from_json(section));
  }
  item.recommended_by = json.at("recommended_by").get<std::vector<std::string>>();
  item.recommended_by_text = read_text(json, "recommended_by_text");
  item.centers = json.at("centers").get<std::vector<std::string>>();
  for (const Json& decision : json.at("decisions")) {
    item.decisions.push_back(decision_from_json(decision));
  }
  for (const Json& attachment : json.at("attachments")) {
    item.attachments.push_back(attachment.at("name").get<std::string>());
  }
  item.absent = json.at("absent").get<std::vector<std::string>>();
  item.absence_text = read_text(json, "absence_text");
  item.line = count_from(json.at("line"));
  return item;
}

}  // namespace referat
