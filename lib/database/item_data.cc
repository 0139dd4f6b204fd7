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

// A file's name may be any bytes.
std::vector<std::string> valid_paths(const std::vector<std::string>& paths) {
  std::vector<std::string> valid;
  for (const std::string& path : paths) valid.push_back(valid_utf8(path));
  return valid;
}

Json meeting_to_json(const Meeting& meeting) {
  return {{"municipality", text_or_null(meeting.municipality)},
          {"body", text_or_null(meeting.body)},
          {"body_printed", meeting.body_printed},
          {"corrected", meeting.corrected},
          {"municipality_inferred", meeting.municipality_inferred},
          {"date", meeting.date ? Json(meeting.date->iso()) : Json()},
          {"time", meeting.time},
          {"doc_type", doc_type_name(meeting.doc_type)},
          {"sources", valid_paths(meeting.sources)}};
}

Meeting meeting_from_json(const Json& json) {
  Meeting meeting;
  meeting.municipality = text_or_empty(json, "municipality");
  meeting.body = text_or_empty(json, "body");
  meeting.body_printed = json.at("body_printed");
  meeting.corrected = json.at("corrected");
  if (const auto date = text_or_empty(json, "date"); !date.empty()) {
    meeting.date = date_from_iso(date);
  }
  meeting.doc_type = json.at("doc_type") == doc_type_name(DocumentType::agenda)
                         ? DocumentType::agenda
                         : DocumentType::minutes;
  meeting.municipality_inferred = json.at("municipality_inferred");
  meeting.time = json.at("time");
  meeting.sources = json.at("sources");
  return meeting;
}

// 20180226
int number_of(const Date& day) { return (day.year * 100 + day.month) * 100 + day.day; }

Date day_of(const Json& json) {
  const std::size_t number = count_from(json);
  const auto part = [](std::size_t digits) { return static_cast<int>(digits); };
  const Date day{part(number / 10000), part(number / 100 % 100), part(number % 100)};
  if (!day.valid()) refuse_json("no day");
  return day;
}

// [sentence, line, [[first, last, begin, end], …], [outcome, …]]
Json look_back_to_json(const LookBack& look) {
  Json dates = Json::array();
  for (const auto& [first, last, begin, end] : look.dates) {
    dates.push_back(Json::array({number_of(first), number_of(last), begin, end}));
  }
  Json undecided = Json::array();
  for (const Outcome outcome : look.undecided) undecided.push_back(outcome_name(outcome));
  return Json::array({look.sentence, look.line, std::move(dates), std::move(undecided)});
}

// Arrays, since they stand in every item: [[deciding, [[text, outcome], …]], …],
// [[number, text], …], [look-back, …].
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
  Json look_backs = Json::array();
  for (const LookBack& look : item.look_backs) look_backs.push_back(look_back_to_json(look));
  return Json::array({std::move(decisions), std::move(points), std::move(look_backs)});
}

// A place in a text where a character begins, or its end.
std::size_t place_in(const std::string& text, const Json& json) {
  const std::size_t place = count_from(json);
  if (place > text.size() || code_point_begin(text, place) != place) refuse_json("no place");
  return place;
}

DecisionReference reference_of(const Json& json, const std::string& sentence) {
  const DecisionReference reference{.first = day_of(json.at(0)),
                                    .last = day_of(json.at(1)),
                                    .begin = place_in(sentence, json.at(2)),
                                    .end = place_in(sentence, json.at(3))};
  if (reference.last < reference.first || reference.end < reference.begin) {
    refuse_json("an end before its beginning");
  }
  return reference;
}

LookBack look_back_of(const Json& json) {
  LookBack look{.sentence = json.at(0), .line = count_from(json.at(1))};
  for (const Json& date : json.at(2)) look.dates.push_back(reference_of(date, look.sentence));
  for (const Json& outcome : json.at(3)) look.undecided.push_back(outcome_named(outcome));
  return look;
}

// [[[name, acronym, recommends, presents], …], [recommender, …], [registered, …]]
Json printed_departments_to_json(const PrintedDepartments& departments) {
  if (departments.empty()) return nullptr;
  Json named = Json::array();
  for (const auto& [name, acronym, recommends, presents] : departments.named) {
    named.push_back(Json::array({name, acronym, recommends, presents}));
  }
  return Json::array({std::move(named), departments.recommenders, departments.registered});
}

PrintedDepartments printed_departments_from_json(const Json& json) {
  PrintedDepartments departments;
  if (json.is_null()) return departments;
  for (const Json& named : json.at(0)) {
    departments.named.push_back({.name = named.at(0),
                                 .acronym = named.at(1),
                                 .recommends = named.at(2),
                                 .presents = named.at(3)});
  }
  departments.recommenders = json.at(1).get<std::vector<std::string>>();
  departments.registered = json.at(2).get<std::vector<std::string>>();
  return departments;
}

void read_sentences(const Json& json, AgendaItem& item) {
  for (std::size_t i = 0; i < item.decisions.size(); ++i) {
    const Json& decision = json.at(0).at(i);
    item.decisions[i].deciding = place_in(item.decisions[i].text, decision.at(0));
    for (const Json& sentence : decision.at(1)) {
      item.decisions[i].sentences.push_back(
          {sentence.at(0).get<std::string>(), outcome_named(sentence.at(1))});
    }
  }
  for (const Json& point : json.at(1)) {
    item.points.push_back({point.at(0).get<std::string>(), point.at(1).get<std::string>()});
  }
  for (const Json& look : json.at(2)) item.look_backs.push_back(look_back_of(look));
}

}  // namespace

std::string pack_item(const ItemData& data) {
  const Json json = {{"id", data.id},
                     {"path", valid_utf8(data.path)},  // a file's name may be any bytes
                     {"meeting", meeting_to_json(data.meeting)},
                     {"item", to_json(data.item)},
                     {"sentences", sentences_to_json(data.item)},
                     {"departments", printed_departments_to_json(data.item.departments)}};
  std::string bytes;
  Json::to_msgpack(json, bytes);
  return bytes;
}

ItemData unpack_item(std::string_view bytes) {
  try {
    const Json json = parse_msgpack(bytes);
    ItemData data{.id = json.at("id"),
                  .path = json.at("path"),
                  .meeting = meeting_from_json(json.at("meeting")),
                  .item = item_from_json(json.at("item"))};
    read_sentences(json.at("sentences"), data.item);
    data.item.departments = printed_departments_from_json(json.at("departments"));
    return data;
  } catch (const Json::exception&) {
    throw Error(ErrorKind::database,
                tr("databasen er beskadiget (et dagsordenspunkt kan ikke læses); byg den igen med "
                   "referat-index --rebuild"));
  }
}

}  // namespace referat::database
