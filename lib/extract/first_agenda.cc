#include "extract/first_agenda.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "base/messages.h"
#include "base/strings.h"
#include "extract/encoding.h"
#include "extract/html.h"
#include "extract/plain_letters.h"
#include "extract/plain_text.h"

namespace referat::extract {

namespace {

constexpr std::string_view items_name = "Dagsordenpunkter";

// What isn't there is null: fields come and go with the system's versions.
const Json& member(const Json& object, const char* name) {
  static const Json nothing;
  const auto found = object.is_object() ? object.find(name) : object.end();
  return object.is_object() && found != object.end() ? *found : nothing;
}

std::string text_of(const Json& value) {
  return value.is_string() ? collapse_blanks(plain_letters(value.get_ref<const std::string&>()))
                           : std::string();
}

// The first of these that says something; the system has Danish and English names for some.
std::string text_of(const Json& object, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (std::string text = text_of(member(object, name)); !text.empty()) return text;
  }
  return {};
}

bool is_true(const Json& value) { return value.is_boolean() && value.get<bool>(); }

template <typename Action>
void for_each(const Json& list, const Action& action) {
  if (!list.is_array()) return;
  for (const Json& entry : list) action(entry);
}

// "2022-04-25T08:00:00+02:00": the clock where the meeting is.
void set_begin(const std::string& text, Meeting& meeting) {
  constexpr std::size_t date = 10;
  meeting.date = parse_date(text.substr(0, date));
  const std::string_view rest = std::string_view(text).substr(std::min(date, text.size()));
  constexpr std::size_t time = 5;
  if (rest.size() > time && rest[0] == 'T' && rest[3] == ':') meeting.time = rest.substr(1, time);
}

Meeting read_meeting(const Json& source) {
  const Json& moede = member(source, "Moede");
  Meeting meeting;
  meeting.body = text_of(member(source, "Udvalg"), {"Navn"});
  set_begin(text_of(moede, {"Dato", "MeetingBeginUtc"}), meeting);
  meeting.place = text_of(moede, {"Sted"});
  for_each(member(moede, "Moededeltagere"), [&](const Json& person) {
    std::string name = text_of(person, {"Name", "Navn"});
    if (name.empty()) return;
    if (is_true(member(person, "Absent"))) {
      meeting.absent.push_back(std::move(name));
    } else {
      meeting.participants.push_back({std::move(name), ""});
    }
  });
  return meeting;
}

void append(std::vector<Line> more, std::vector<Line>& lines) {
  std::move(more.begin(), more.end(), std::back_inserter(lines));
}

// A field is a part of the item with a heading of its own, which may be empty.
void append_field(const std::string& name, const Json& field, std::vector<Line>& lines) {
  if (!name.empty()) {
    Line heading;
    heading.text = name;
    heading.heading = 1;
    lines.push_back(std::move(heading));
  }
  const Json& html = member(field, "Html");
  const Json& text = member(field, "Tekst");
  if (html.is_string()) {
    append(html_lines(html.get_ref<const std::string&>()), lines);
  } else if (text.is_string()) {
    append(split_lines(text.get_ref<const std::string&>()), lines);
  }
}

StructuredItem read_item(const Json& source) {
  StructuredItem item;
  item.number = text_of(source, {"Punktnummer", "Number"});
  item.title = text_of(source, {"Navn", "Caption"});
  item.case_number = text_of(source, {"SagsNummer", "CaseNumber"});
  for_each(member(source, "Bilag"), [&](const Json& attachment) {
    std::string name = text_of(attachment, {"Navn"});
    if (!name.empty()) item.attachments.push_back(std::move(name));
  });
  for_each(member(source, "ExternalAgendaItemAttendees"), [&](const Json& person) {
    constexpr int absent = 2;
    const Json& type = member(person, "AttendanceType");
    std::string name = text_of(person, {"Name"});
    if (!name.empty() && type.is_number_integer() && type.get<int>() == absent) {
      item.absent.push_back(std::move(name));
    }
  });
  for_each(member(source, "Felter"),
           [&](const Json& field) { append_field(text_of(field, {"Navn"}), field, item.lines); });
  if (const Json& decision = member(source, "ItemDecision"); decision.is_string()) {
    append_field("Beslutning", Json{{"Html", decision}}, item.lines);
  }
  return item;
}

StructuredMeeting read_structured(const Json& source) {
  if (!member(source, items_name.data()).is_array()) {
    throw Error(ErrorKind::input,
                tr("JSON, men ikke et møde fra FirstAgenda: {} mangler", items_name));
  }
  StructuredMeeting meeting{.meeting = read_meeting(source), .items = {}};
  for_each(member(source, items_name.data()),
           [&](const Json& item) { meeting.items.push_back(read_item(item)); });
  return meeting;
}

// Through the whole document, as its items stand in it.
void number_lines(Document& document) {
  std::size_t number = 0;
  for (auto& meeting : document.meetings) {
    for (auto& item : meeting.items) {
      for (auto& line : item.lines) line.number = ++number;
    }
  }
}

Json parse(const std::string& text) {
  try {
    return parse_foreign_json(text);
  } catch (const Json::exception& error) {
    throw Error(ErrorKind::input, tr("JSON kan ikke læses: {}", error.what()));
  }
}

}  // namespace

bool looks_like_first_agenda(std::string_view bytes) {
  const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[') &&
         bytes.find(items_name) != std::string_view::npos;
}

Document read_first_agenda(std::string_view bytes) {
  DecodedText decoded = decode_text(bytes);
  Document document;
  const Json json = parse(decoded.text);
  if (json.is_array()) {
    for_each(json,
             [&](const Json& meeting) { document.meetings.push_back(read_structured(meeting)); });
  } else {
    document.meetings.push_back(read_structured(json));
  }
  number_lines(document);
  document.encoding = std::move(decoded.encoding);
  document.text = std::move(decoded.text);
  document.mended_lines = decoded.mended_lines;
  document.repaired_lines = std::move(decoded.repaired_lines);
  return document;
}

}  // namespace referat::extract
