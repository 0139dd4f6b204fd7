#include "minutes/parser.h"

#include <map>
#include <optional>
#include <utility>

#include "base/messages.h"
#include "minutes/contents_check.h"
#include "minutes/contents_list.h"
#include "minutes/item_headings.h"
#include "minutes/items.h"
#include "minutes/label_columns.h"
#include "minutes/line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/meeting_header.h"
#include "minutes/municipality.h"
#include "minutes/page_furniture.h"
#include "minutes/unwrap.h"
#include "minutes/web_furniture.h"
#include "minutes/whole_document.h"

namespace referat::minutes {

namespace {

// The items in groups: "Lukkede dagsordenspunkter" holds for all that follow, up to the next such
// line. Blanks those lines so that they are no item's text.
std::map<std::size_t, bool> take_groups(std::vector<Line>& lines) {
  std::map<std::size_t, bool> groups;  // index → closed
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (const auto closed = group_of_items(lines[i].text)) {
      groups[i] = *closed;
      lines[i].text.clear();
      lines[i].opens_group = true;
    }
  }
  return groups;
}

// A group's line stands right above an item; others are entries of the contents list.
void mark_closed_groups(const std::vector<Line>& lines, const std::map<std::size_t, bool>& groups,
                        std::vector<ItemHeading>& headings) {
  auto group = groups.begin();
  bool closed = false;
  for (auto& heading : headings) {
    for (; group != groups.end() && group->first < heading.begin; ++group) {
      const bool above = next_filled(lines, group->first, heading.begin) == heading.begin;
      if (above) closed = group->second;
    }
    if (closed) heading.closed = true;
  }
}

}  // namespace

Minutes parse_minutes(const std::vector<extract::Line>& document, const CenterRegister& centers,
                      const std::string& municipality) {
  Minutes minutes;
  auto lines = unread_lines(document);
  minutes.furniture = take_page_furniture(lines);
  for (auto& taken : take_web_furniture(lines)) minutes.furniture.push_back(std::move(taken));
  join_label_columns(lines);
  auto contents = find_paged_list(lines);
  unwrap_paragraphs(lines);
  const auto groups = take_groups(lines);
  if (contents.entries.empty()) contents = find_contents_list(lines);
  auto headings = find_item_headings(lines, contents);
  if (headings.empty()) {
    auto whole = whole_document(lines);
    if (!whole) return minutes;
    headings.push_back(std::move(*whole));
    minutes.warnings.push_back(
        {0, tr("ingen dagsordenspunkter blev genkendt; hele dokumentet er ét "
               "punkt")});
  }
  const std::size_t header_end = headings.front().begin;
  minutes.meeting = parse_meeting_header(lines, header_end, contents, minutes.warnings);
  if (minutes.meeting.municipality.empty()) minutes.meeting.municipality = municipality;
  if (minutes.meeting.municipality.empty()) {
    minutes.meeting.municipality = mentioned_municipality(lines);
  }
  mark_closed_groups(lines, groups, headings);
  read_items(lines, headings, centers, minutes);
  compare_contents(contents, minutes);
  return minutes;
}

}  // namespace referat::minutes
