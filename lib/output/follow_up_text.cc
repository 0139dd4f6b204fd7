#include "output/follow_up_text.h"

#include <fmt/format.h>

#include <ostream>
#include <string_view>
#include <vector>

#include "base/strings.h"
#include "output/decision_text.h"
#include "output/wording.h"

namespace referat::output {

namespace {

using search::FollowUpState;
using search::PlacedDecision;

std::string when_and_where(const PlacedDecision& placed) {
  const Decision& decision = placed.decision;
  const std::string date = danish_date(decision.date ? decision.date->iso() : "");
  return decision.body.empty() ? date : decision.body + ", " + date;
}

std::string count_of(int count, std::string_view one, std::string_view several) {
  return fmt::format("{} {}", count, count == 1 ? one : several);
}

// "3 år og 2 måneder" between two dates; empty if it is less than a month.
std::string time_between(const Date& from, const Date& to) {
  const int months =
      (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  std::vector<std::string> parts;
  if (months >= 12) parts.push_back(count_of(months / 12, "år", "år"));
  if (months > 0 && months % 12 != 0) {
    parts.push_back(count_of(months % 12, "måned", "måneder"));
  }
  return join(parts, " og ");
}

std::string times(std::size_t count) {
  return count == 1 ? "en gang" : fmt::format("{} gange", count);
}

Paragraph decided(const search::FollowUp& fate) {
  Paragraph paragraph;
  Decision decision = fate.became->decision;
  paragraph.append("siden: " + when_and_where(*fate.became) + ": ");
  decision.date = {};
  decision.body = {};
  paragraph.append(decision_paragraph(decision, {}));
  return paragraph;
}

Paragraph open(const search::ListedDecision& listed, const std::string& until) {
  const search::FollowUp& fate = *listed.follow_up;
  Paragraph paragraph;
  paragraph.append(!fate.undecided.empty() ? "stadig ikke afgjort" : "ingen senere beslutning",
                   sgr::warning);
  if (!fate.undecided.empty()) {
    paragraph.append(fmt::format("; oppe igen {}, sidst {}: ", times(fate.undecided.size()),
                                 when_and_where(fate.undecided.back())));
    paragraph.append(danish_outcome(fate.undecided.back().decision.result));
  }
  const auto newest = parse_date(until);
  if (listed.decision.date && newest) {
    const std::string time = time_between(*listed.decision.date, *newest);
    if (!time.empty()) paragraph.append(" (åben i " + time + ")");
  }
  return paragraph;
}

Paragraph fate_of(const search::ListedDecision& listed, const std::string& until) {
  Paragraph paragraph;
  switch (listed.follow_up->state) {
    case FollowUpState::decided:
      return decided(*listed.follow_up);
    case FollowUpState::open:
      return open(listed, until);
    case FollowUpState::no_case_number:
      paragraph.append("uden sagsnummer: kan ikke følges", sgr::warning);
      return paragraph;
    case FollowUpState::undated:
      paragraph.append("uden dato: kan ikke følges", sgr::warning);
      return paragraph;
  }
  return paragraph;
}

}  // namespace

void write_follow_up(std::ostream& out, const search::ListedDecision& listed,
                     const std::string& until, const Block& block, const Style& style) {
  const search::FollowUp& fate = *listed.follow_up;
  Block arrow = block;
  arrow.first = std::string(block.indent, ' ') + std::string(style.arrow());
  arrow.indent = display_width(arrow.first);
  arrow.max_lines = 3;
  Paragraph line;
  if (!fate.subject.empty()) line.append(fate.subject + ": ");
  line.append(fate_of(listed, until));
  write_paragraph(out, line, arrow, style);
  arrow.first.clear();
  const auto remark = [&](const std::string& text) {
    Paragraph paragraph;
    paragraph.append(text, sgr::faint);
    write_paragraph(out, paragraph, arrow, style);
  };
  if (fate.became && !fate.undecided.empty()) {
    remark(fmt::format("forinden oppe {} uden at blive afgjort", times(fate.undecided.size())));
  }
  if (fate.became) {
    const search::DecisionPlace& place = fate.became->place;
    if (place.title != listed.place.title) remark("under »" + place.title + "«");
    remark(place.id);
  }
  if (fate.other_heading) {
    remark(fmt::format("samme sag, en anden overskrift: {} ({})", fate.other_heading->place.title,
                       when_and_where(*fate.other_heading)));
  }
}

}  // namespace referat::output
