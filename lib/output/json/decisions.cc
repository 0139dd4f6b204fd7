#include "output/json/decisions.h"

#include <ostream>
#include <string_view>
#include <utility>

#include "output/json/parts.h"

namespace referat::output {

namespace {

using answer::FollowUpState;

std::string_view state_name(FollowUpState state) {
  switch (state) {
    case FollowUpState::decided:
      return "decided";
    case FollowUpState::open:
      return "open";
    case FollowUpState::no_case_number:
      return "no_case_number";
    case FollowUpState::undated:
      return "undated";
  }
  return "";
}

// In the order in which a list of hits tells a decision.
Json decision_json(const Decision& decision) {
  const Json whole = to_json(decision);
  Json json = Json::object();
  for (const char* key : {"date", "body", "result", "text", "parts", "line"}) {
    json[key] = whole.at(key);
  }
  if (whole.contains("votes")) json["votes"] = whole.at("votes");
  return json;
}

Json later_json(const std::optional<answer::PlacedDecision>& later) {
  if (!later) return {};
  Json json = decision_json(later->decision);
  json["id"] = later->place.id;
  json["title"] = later->place.title;
  json["document"] = document_json(later->place.document);
  return json;
}

Json follow_up_json(const answer::FollowUp& follow_up) {
  Json undecided = Json::array();
  for (const auto& later : follow_up.undecided) undecided.push_back(later_json(later));
  return {{"state", state_name(follow_up.state)},
          {"subject", follow_up.subject.empty() ? Json() : Json(follow_up.subject)},
          {"became", later_json(follow_up.became)},
          {"undecided", undecided},
          {"other_heading", later_json(follow_up.other_heading)}};
}

Json item_json(const answer::ListedDecision& listed) {
  return {{"number", text_or_null(listed.place.number)},
          {"title", listed.place.title},
          {"case_number", text_or_null(listed.case_number)},
          {"closed", listed.closed}};
}

Json listed_json(const answer::ListedDecision& listed) {
  Json json = {{"rank", listed.rank}};
  json.update(decision_json(listed.decision));
  json["reprinted"] = listed.reprinted;
  json["id"] = listed.place.id;
  json["document"] = document_json(listed.place.document);
  json["item"] = item_json(listed);
  json["centers"] = listed.centers;
  json["recommended_by"] = listed.recommended_by;
  json["missing"] = listed.missing;
  json["follow_up"] = listed.follow_up ? follow_up_json(*listed.follow_up) : Json();
  Json further = Json::array();
  for (const auto& fate : listed.further_follow_ups) further.push_back(follow_up_json(fate));
  json["further_follow_ups"] = std::move(further);
  return json;
}

}  // namespace

void write_decisions_json(std::ostream& out, const answer::DecisionList& list) {
  Json decisions = Json::array();
  for (const auto& listed : list.decisions) decisions.push_back(listed_json(listed));
  Json json = reading_json(list);
  json["total"] = list.total;
  json["items"] = list.items;
  json["decisions"] = std::move(decisions);
  json["facets"] = facets_json(list.facets);
  write_json_text(out, json, true);
}

void write_decisions_jsonl(std::ostream& out, const answer::DecisionList& list) {
  for (const auto& listed : list.decisions) write_json_text(out, listed_json(listed), false);
}

}  // namespace referat::output
