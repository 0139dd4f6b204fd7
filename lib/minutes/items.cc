#include "minutes/items.h"

#include <utility>

#include "base/messages.h"
#include "minutes/departments.h"
#include "minutes/item_parser.h"
#include "minutes/section_style.h"
#include "minutes/unheaded_decisions.h"
#include "minutes/unknown_headings.h"
#include "minutes/within_limits.h"
#include "prose/item_sentences.h"

namespace referat::minutes {

namespace {

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

void read_items(const std::vector<Line>& lines, std::vector<ItemHeading>& headings,
                const CenterRegister& centers, Minutes& minutes) {
  keep_within_limits(minutes.meeting, minutes.warnings);
  keep_within_limits(headings, lines, minutes.warnings);
  const SectionStyle style(lines);
  const bool with_departments = !centers.decides_for(minutes.meeting.municipality);
  const ItemContext context{lines, style, minutes.meeting, centers, with_departments};
  for (std::size_t i = 0; i < headings.size(); ++i) {
    const std::size_t end = i + 1 < headings.size() ? headings[i + 1].begin : lines.size();
    AgendaItem item = parse_item(context, headings[i], end, minutes.warnings);
    item.order = i + 1;
    for (auto& found : unknown_headings(lines, headings[i].end, end, item)) {
      minutes.unknown_headings.push_back(std::move(found));
    }
    minutes.items.push_back(std::move(item));
  }
  find_unheaded_decisions(minutes.meeting, minutes.items);
  complete_meeting(minutes);
  for (AgendaItem& item : minutes.items) {
    read_sentences(item, minutes.meeting.date);
    keep_within_limits(item, minutes.warnings);
  }
  if (with_departments) find_departments(centers, minutes);
}

}  // namespace referat::minutes
