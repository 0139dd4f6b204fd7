#include "database/item_data.h"

#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "domain/json.h"

namespace referat::database {

namespace {

std::string text_or_empty(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found == json.end() || found->is_null() ? std::string() : found->get<std::string>();
}

Meeting meeting_from_json(const Json& json) {
  Meeting meeting;
  meeting.municipality = text_or_empty(json, "municipality");
  meeting.body = text_or_empty(json, "body");
  meeting.date = parse_date(text_or_empty(json, "date"));
  meeting.time = text_or_empty(json, "time");
  meeting.place = text_or_empty(json, "place");
  for (const auto& participant : json.at("participants")) {
    meeting.participants.push_back(
        {.name = participant.at("name"), .role = text_or_empty(participant, "role")});
  }
  meeting.absent = json.at("absent").get<std::vector<std::string>>();
  meeting.doc_type = json.at("doc_type") == doc_type_name(DocumentType::agenda)
                         ? DocumentType::agenda
                         : DocumentType::minutes;
  return meeting;
}

// Arrays, since they stand in every item: [[deciding, [[text, outcome], …]], …],
// [[number, text], …], [sentence, …].
Json sentences_to_json(const AgendaItem& item) {
  Json decisions = Json::array();
  for (const Decision& decision : item.decisions) {
    Json sentences = Json::array();
    for (const auto& [text, outcome] : decision.sentences) {
      sentences.push_back(Json::array({text, outcome_name(outcome)}));
    }
    decisions.push_back(Json::array({decision.deciding, std::move(sentences)}));
  }
  Json points = Json::array();
  for (const auto& [number, text] : item.points) points.push_back(Json::array({number, text}));
  return Json::array({std::move(decisions), std::move(points), item.recollections});
}

void read_sentences(const Json& json, AgendaItem& item) {
  for (std::size_t i = 0; i < item.decisions.size(); ++i) {
    const Json& decision = json.at(0).at(i);
    item.decisions[i].deciding = decision.at(0).get<std::size_t>();
    for (const Json& sentence : decision.at(1)) {
      const auto outcome = parse_outcome(sentence.at(1).get<std::string>());
      item.decisions[i].sentences.push_back(
          {sentence.at(0).get<std::string>(), outcome.value_or(Outcome::unknown)});
    }
  }
  for (const Json& point : json.at(1)) {
    item.points.push_back({point.at(0).get<std::string>(), point.at(1).get<std::string>()});
  }
  item.recollections = json.at(2).get<std::vector<std::string>>();
}

}  // namespace

std::string pack_item(const ItemData& data) {
  const Json json = {{"id", data.id},
                     {"path", valid_utf8(data.path)},  // a file's name may be any bytes
                     {"meeting", to_json(data.meeting)},
                     {"item", to_json(data.item)},
                     {"sentences", sentences_to_json(data.item)}};
  std::string bytes;
  Json::to_msgpack(json, bytes);
  return bytes;
}

ItemData unpack_item(std::string_view bytes) {
  try {
    const Json json = Json::from_msgpack(bytes);
    ItemData data{.id = json.at("id"),
                  .path = json.at("path"),
                  .meeting = meeting_from_json(json.at("meeting")),
                  .item = item_from_json(json.at("item"))};
    read_sentences(json.at("sentences"), data.item);
    return data;
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (et dagsordenspunkt kan ikke læses); byg den igen med "
                   "referat-index --rebuild"));
  }
}

}  // namespace referat::database
