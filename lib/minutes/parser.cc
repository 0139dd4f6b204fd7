#include "minutes/parser.h"

#include <map>
#include <optional>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "minutes/contents_list.h"
#include "minutes/item_headings.h"
#include "minutes/item_parser.h"
#include "minutes/line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/meeting_header.h"
#include "minutes/municipality.h"
#include "minutes/page_furniture.h"
#include "minutes/section_style.h"
#include "minutes/unknown_headings.h"
#include "minutes/unwrap.h"
#include "minutes/within_limits.h"
#include "prose/item_sentences.h"

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

bool in_closed_group(const std::map<std::size_t, bool>& groups, std::size_t index) {
  const auto next = groups.upper_bound(index);
  return next != groups.begin() && std::prev(next)->second;
}

// Contents list against items, in order: keeps the list's spelling of a title, tells what is
// missing.
void compare_contents(const ContentsList& contents, Minutes& minutes) {
  if (contents.entries.empty()) return;
  if (contents.entries.size() != minutes.items.size()) {
    minutes.warnings.push_back({contents.entries.front().line,
                                tr("indholdsfortegnelsen har {} punkter, men der blev fundet {}",
                                   contents.entries.size(), minutes.items.size())});
    return;
  }
  for (std::size_t i = 0; i < minutes.items.size(); ++i) {
    const auto& entry = contents.entries[i];
    if (!same_title(entry, collapse_blanks(minutes.items[i].title))) {
      minutes.items[i].toc_title = entry.title;
    }
  }
}

// Body and date of the first decision stand in for a header that lacks them.
void complete_meeting(Minutes& minutes) {
  Meeting& meeting = minutes.meeting;
  for (const auto& item : minutes.items) {
    for (const auto& decision : item.decisions) {
      if (!meeting.date) meeting.date = decision.date;
      if (meeting.body.empty()) meeting.body = decision.body;
    }
  }
  for (auto& item : minutes.items) {
    for (auto& decision : item.decisions) {
      if (!decision.date) decision.date = meeting.date;
      if (decision.body.empty()) decision.body = meeting.body;
    }
  }
  if (!meeting.date) minutes.warnings.push_back({0, tr("mødets dato blev ikke fundet")});
  if (meeting.body.empty())
    minutes.warnings.push_back({0, tr("det er uklart, hvem der holdt mødet")});
}

}  // namespace

Minutes parse_minutes(const std::vector<extract::Line>& document, const CenterRegister& centers,
                      const std::string& municipality) {
  Minutes minutes;
  auto lines = unread_lines(document);
  blank_page_furniture(lines);
  unwrap_paragraphs(lines);
  const auto groups = take_groups(lines);
  const auto contents = find_contents_list(lines);
  auto headings = find_item_headings(lines, contents);
  const std::size_t header_end = headings.empty() ? lines.size() : headings.front().begin;
  if (headings.empty()) return minutes;

  minutes.meeting = parse_meeting_header(lines, header_end, contents, minutes.warnings);
  if (minutes.meeting.municipality.empty()) minutes.meeting.municipality = municipality;
  if (minutes.meeting.municipality.empty()) {
    minutes.meeting.municipality = mentioned_municipality(lines);
  }
  keep_within_limits(minutes.meeting, minutes.warnings);
  keep_within_limits(headings, lines, minutes.warnings);
  const SectionStyle style(lines);
  const ItemContext context{lines, style, minutes.meeting, centers};
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const std::size_t end = i + 1 < headings.size() ? headings[i + 1].begin : lines.size();
    AgendaItem item = parse_item(context, headings[i], end, minutes.warnings);
    item.order = i + 1;
    for (auto& found : unknown_headings(lines, headings[i].end, end, item)) {
      minutes.unknown_headings.push_back(std::move(found));
    }
    if (in_closed_group(groups, headings[i].line)) item.closed = true;
    minutes.items.push_back(std::move(item));
  }
  compare_contents(contents, minutes);
  complete_meeting(minutes);
  for (AgendaItem& item : minutes.items) {
    read_sentences(item, minutes.meeting.date);
    keep_within_limits(item, minutes.warnings);
  }
  return minutes;
}

}  // namespace referat::minutes
