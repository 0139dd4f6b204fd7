#include "output/text/follow_up.h"

#include <ostream>
#include <string_view>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome_word.h"
#include "output/text/decision.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::FollowUpState;
using answer::PlacedDecision;

std::string when_and_where(const PlacedDecision& placed) {
  const Decision& decision = placed.decision;
  const std::string date = date_text(decision.date ? decision.date->iso() : "");
  return decision.body.empty() ? date : decision.body + ", " + date;
}

// "3 år og 2 måneder" between two dates; empty if it is less than a month.
std::string time_between(const Date& from, const Date& to) {
  const int distance =
      (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  std::vector<std::string> parts;
  const auto months = static_cast<std::size_t>(std::max(distance, 0));
  if (months >= 12) parts.push_back(trn("{} år", "{} år", months / 12));
  if (months % 12 != 0) parts.push_back(trn("{} måned", "{} måneder", months % 12));
  return listed(parts, tr("og"));
}

std::string times(std::size_t count) { return trn("en gang", "{} gange", count); }

Paragraph decided(const answer::FollowUp& fate) {
  Paragraph paragraph;
  Decision decision = fate.became->decision;
  paragraph.append(tr("senere i sagen: {}: ", when_and_where(*fate.became)));
  decision.date = {};
  decision.body = {};
  paragraph.append(decision_paragraph(decision, {}));
  return paragraph;
}

Paragraph open(const answer::ListedDecision& listed, const answer::FollowUp& fate) {
  Paragraph paragraph;
  paragraph.append(
      !fate.undecided.empty() ? tr("stadig ikke afgjort") : tr("ingen senere beslutning fundet"),
      sgr::warning);
  if (!fate.undecided.empty()) {
    paragraph.append(tr("; oppe igen {}, sidst {}: ", times(fate.undecided.size()),
                        when_and_where(fate.undecided.back())));
    paragraph.append(outcome_word(fate.undecided.back().decision));
  }
  const auto newest = parse_date(fate.until);
  if (listed.decision.date && newest) {
    const std::string time = time_between(*listed.decision.date, *newest);
    if (!time.empty()) paragraph.append(tr(" (åben i {})", time));
  }
  return paragraph;
}

Paragraph fate_of(const answer::ListedDecision& listed, const answer::FollowUp& fate) {
  Paragraph paragraph;
  switch (fate.state) {
    case FollowUpState::decided:
      return decided(fate);
    case FollowUpState::open:
      return open(listed, fate);
    case FollowUpState::no_case_number:
      paragraph.append(tr("uden sagsnummer: kan ikke følges"), sgr::warning);
      return paragraph;
    case FollowUpState::undated:
      paragraph.append(tr("uden dato: kan ikke følges"), sgr::warning);
      return paragraph;
  }
  return paragraph;
}

void write_fate(std::ostream& out, const answer::ListedDecision& listed,
                const answer::FollowUp& fate, const Block& block, const Style& style) {
  Block arrow = block;
  arrow.first = std::string(block.indent, ' ') + std::string(style.arrow());
  arrow.indent = display_width(arrow.first);
  arrow.max_lines = 3;
  Paragraph line;
  if (!fate.subject.empty()) line.append(fate.subject + ": ");
  line.append(fate_of(listed, fate));
  write_paragraph(out, line, arrow, style);
  arrow.first.clear();
  const auto remark = [&](const std::string& text) {
    Paragraph paragraph;
    paragraph.append(text, sgr::faint);
    write_paragraph(out, paragraph, arrow, style);
  };
  if (fate.became && !fate.undecided.empty()) {
    remark(tr("forinden oppe {} uden at blive afgjort", times(fate.undecided.size())));
  }
  if (fate.became) {
    const answer::DecisionPlace& place = fate.became->place;
    if (place.title != listed.place.title) remark(tr("under »{}«", place.title));
    remark(place.id);
  }
  if (fate.other_heading) {
    remark(tr("samme sag, en anden overskrift: {} ({})", fate.other_heading->place.title,
              when_and_where(*fate.other_heading)));
  }
}

}  // namespace

void write_follow_ups(std::ostream& out, const answer::ListedDecision& listed, const Block& block,
                      const Style& style) {
  if (!listed.follow_up) return;
  write_fate(out, listed, *listed.follow_up, block, style);
  for (const auto& fate : listed.further_follow_ups) write_fate(out, listed, fate, block, style);
}

}  // namespace referat::output
