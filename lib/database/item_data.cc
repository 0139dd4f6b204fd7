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

}  // namespace

std::string pack_item(const ItemData& data) {
  const Json json = {{"id", data.id},
                     {"path", valid_utf8(data.path)},  // a file's name may be any bytes
                     {"meeting", to_json(data.meeting)},
                     {"item", to_json(data.item)}};
  std::string bytes;
  Json::to_msgpack(json, bytes);
  return bytes;
}

ItemData unpack_item(std::string_view bytes) {
  try {
    const Json json = Json::from_msgpack(bytes);
    return {.id = json.at("id"),
            .path = json.at("path"),
            .meeting = meeting_from_json(json.at("meeting")),
            .item = item_from_json(json.at("item"))};
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (et dagsordenspunkt kan ikke læses); byg den igen med "
                   "referat-index --rebuild"));
  }
}

}  // namespace referat::database
