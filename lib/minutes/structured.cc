#include "minutes/structured.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "minutes/item_heading.h"
#include "minutes/items.h"
#include "minutes/line.h"
#include "minutes/lines/header_title.h"
#include "minutes/lines/names.h"
#include "minutes/municipality.h"

namespace referat::minutes {

namespace {

void append_line(Line line, std::vector<Line>& lines) {
  line.number = lines.size() + 1;
  lines.push_back(std::move(line));
}

ItemHeading append_item(const extract::StructuredItem& item, std::vector<Line>& lines) {
  ItemHeading heading{.number = item.number, .title = item.title};
  heading.begin = heading.line = lines.size();
  heading.end = heading.line + 1;
  heading.case_number = item.case_number;
  heading.attachments = item.attachments;
  heading.absent = item.absent;
  heading.told = true;
  Line title;
  title.text = item.title;
  append_line(std::move(title), lines);
  for (const auto& line : item.lines) append_line({line}, lines);
  return heading;
}

// "Ida Holm (A)"; any other bracket is as much the name's as the source has it.
void take_party_from_name(Participant& person) {
  Participant parted = person_of(person.name);
  if (!parted.party.empty()) person = std::move(parted);
}

}  // namespace

Minutes read_structured(const extract::StructuredMeeting& source, const CenterRegister& centers,
                        const std::string& municipality) {
  std::vector<Line> lines;
  std::vector<ItemHeading> headings;
  for (const auto& item : source.items) headings.push_back(append_item(item, lines));
  Minutes minutes;
  minutes.meeting = source.meeting;
  set_body(source.meeting.body, minutes.meeting);
  for (Participant& person : minutes.meeting.participants) take_party_from_name(person);
  if (minutes.meeting.municipality.empty()) minutes.meeting.municipality = municipality;
  if (minutes.meeting.municipality.empty()) {
    minutes.meeting.municipality = mentioned_municipality(lines);
  }
  read_items(lines, headings, centers, minutes);
  const bool decided = std::any_of(minutes.items.begin(), minutes.items.end(),
                                   [](const AgendaItem& item) { return !item.decisions.empty(); });
  minutes.meeting.doc_type = decided ? DocumentType::minutes : DocumentType::agenda;
  return minutes;
}

}  // namespace referat::minutes
