#include "minutes/structured.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/body_name.h"
#include "minutes/item_heading.h"
#include "minutes/items.h"
#include "minutes/line.h"
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

}  // namespace

Minutes read_structured(const extract::StructuredMeeting& source, const CenterRegister& centers,
                        const std::string& municipality) {
  std::vector<Line> lines;
  std::vector<ItemHeading> headings;
  for (const auto& item : source.items) headings.push_back(append_item(item, lines));
  Minutes minutes;
  minutes.meeting = source.meeting;
  minutes.meeting.body = plain_body_name(source.meeting.body);
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
