#include "minutes/item_parser.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/messages.h"
#include "base/once_list.h"
#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/case_number.h"
#include "minutes/decision_text.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/names.h"
#include "minutes/lines/recommender.h"

namespace referat::minutes {

namespace {

std::string_view attachment_name(std::string_view line) {
  const std::size_t sign = bullet_sign_length(line);
  return sign > 0 ? trim(line.substr(sign)) : line;
}

class ItemReader {
 public:
  ItemReader(const ItemContext& context, const ItemHeading& heading) : context_(context) {
    item_.number = heading.number;
    item_.title = heading.title;
    item_.line = context.lines[heading.line].number;
    item_.closed = heading.closed.value_or(title_says_closed(heading.title));
    item_.attachments = heading.attachments;
    set_case(heading.case_number.empty() ? take_case_from_title() : heading.case_number);
  }

  void take(const Line& line) {
    if (line.blank()) return;
    auto opening = context_.style.opening(line);
    if (opening && !is_plan(*opening)) {
      open_section(line, std::move(*opening));
    } else if (opens_recommendation(line)) {
      open_section(line, {SectionKind::recommendation, "Indstilling", std::nullopt, line.text});
    } else if (take_absence(line.text)) {
      return;
    } else if (item_.sections.empty()) {
      take_lead(line);
    } else {
      take_text(line);
    }
  }

  AgendaItem finish(std::vector<Warning>& warnings) {
    close_decision();
    find_recommended_by(warnings);
    find_centers();
    return std::move(item_);
  }

 private:
  void set_case(const std::string& number) {
    if (number.empty()) return;
    item_.case_number = number;
    item_.case_key = case_key(number);
  }

  std::string take_case_from_title() {
    std::string number(case_in_title(item_.title));
    if (!number.empty()) item_.title = trim(item_.title.substr(0, item_.title.rfind('(')));
    return number;
  }

  // A body and a later day without the word "beslutning": what is to come, not what was decided.
  bool is_plan(const SectionOpening& opening) const {
    return opening.decision && !opening.decision->says_decision && context_.meeting.date &&
           opening.decision->date > context_.meeting.date;
  }

  void open_section(const Line& line, SectionOpening opening) {
    listing_absent_ = false;
    if (!goes_on_with(opening)) {
      close_decision();
      if (opening.kind == SectionKind::decision) {
        Decision decision;
        decision.date = context_.meeting.date;
        decision.body = context_.meeting.body;
        decision.line = line.number;
        item_.decisions.push_back(std::move(decision));
      }
      item_.sections.push_back({std::move(opening.name), opening.kind, "", line.number});
    }
    if (opening.decision) name_decision(*opening.decision);
    if (opening.text.empty()) return;
    Line rest = line;
    rest.text = opening.text;
    if (!take_absence(rest.text)) take_text(rest);
  }

  // "Beslutning", and below it "Byrådets beslutning den …": one heading.
  bool goes_on_with(const SectionOpening& opening) const {
    return opening.decision && !item_.sections.empty() &&
           item_.sections.back().kind == SectionKind::decision &&
           item_.sections.back().text.empty() && !decision_is_named_;
  }

  void name_decision(const DecisionHeading& heading) {
    Decision& decision = item_.decisions.back();
    if (heading.date) decision.date = heading.date;
    if (!heading.body.empty()) decision.body = heading.body;
    decision_is_named_ = true;
  }

  // "Sundhedsforvaltningen indstiller", where no heading says "Indstilling".
  bool opens_recommendation(const Line& line) const {
    return !context_.style.names_recommendations() && ends_in_recommending(line.text) &&
           (item_.sections.empty() || item_.sections.back().kind != SectionKind::recommendation);
  }

  // "Afbud: Ida Holm (A)", and the names in the lines below "Afbud:".
  bool take_absence(const std::string& text) {
    if (const auto absent = recognise_absence(text)) {
      for (const auto& name : *absent) absent_.add(name);
      listing_absent_ = text.ends_with(':');
    } else if (listing_absent_ && is_persons_name(text)) {
      absent_.add(text);
    } else {
      listing_absent_ = false;
      return false;
    }
    append_line(item_.absence_text, text);
    return true;
  }

  void close_decision() {
    if (item_.sections.empty() || item_.sections.back().kind != SectionKind::decision) return;
    read_decision_text(decision_lines_, item_.decisions.back());
    decision_lines_.clear();
    decision_is_named_ = false;
  }

  // Between heading and first section: the case number, marks of openness, the title once more.
  void take_lead(const Line& line) {
    if (!item_.case_number && item_.lead.empty()) {
      if (const auto found = recognise_case_line(line.text)) {
        set_case(found->number);
        if (found->closed) item_.closed = *found->closed;
        if (!found->rest.empty()) append_line(item_.lead, found->rest);
        return;
      }
    }
    if (const auto closed = openness(line.text)) {
      item_.closed = *closed;
    } else if (collapse_blanks(line.text) != collapse_blanks(item_.title)) {
      append_line(item_.lead, line.text);
    }
  }

  void take_text(const Line& line) {
    Section& section = item_.sections.back();
    append_line(section.text, line.text);
    if (section.kind == SectionKind::decision) decision_lines_.push_back(line);
    if (section.kind == SectionKind::attachments) {
      item_.attachments.emplace_back(attachment_name(line.text));
    }
  }

  static void warn_once(Warning warning, std::vector<Warning>& warnings) {
    const bool told = std::any_of(warnings.begin(), warnings.end(), [&](const Warning& other) {
      return other.of_collection && other.message == warning.message;
    });
    if (!told) warnings.push_back(std::move(warning));
  }

  void find_recommended_by(std::vector<Warning>& warnings) {
    OnceList recommended_by(item_.recommended_by);
    for (const auto& section : item_.sections) {
      if (section.kind != SectionKind::recommendation) continue;
      const auto found =
          find_recommenders(section.text, context_.centers, context_.meeting.municipality);
      if (item_.recommended_by_text.empty()) item_.recommended_by_text = found.text;
      for (const auto& name : found.names) recommended_by.add(name);
      if (context_.centers.centers().empty()) continue;  // without a register none can be known
      for (const auto& acronym : found.unknown) {
        warn_once(
            {section.line, tr("{} indstiller, men står ikke i centerregistret", acronym), true},
            warnings);
      }
    }
  }

  void find_centers() {
    std::set<std::string> names;
    const auto look = [&](std::string_view text) {
      for (const auto& mention : context_.centers.find(text, context_.meeting.municipality)) {
        if (mention.center->kind == CenterKind::center) names.insert(mention.center->acronym);
      }
    };
    look(item_.title);
    look(item_.lead);
    for (const auto& section : item_.sections) look(section.text);
    for (const auto& attachment : item_.attachments) look(attachment);
    item_.centers.assign(names.begin(), names.end());
  }

  const ItemContext& context_;
  AgendaItem item_;
  OnceList absent_{item_.absent};   // the same people are named under each decision
  bool listing_absent_ = false;     // the lines below may be absentees' names
  bool decision_is_named_ = false;  // its heading said who or when
  std::vector<Line> decision_lines_;
};

}  // namespace

AgendaItem parse_item(const ItemContext& context, const ItemHeading& heading, std::size_t end,
                      std::vector<Warning>& warnings) {
  ItemReader reader(context, heading);
  for (std::size_t i = heading.end; i < end; ++i) {
    reader.take(context.lines[i]);
  }
  return reader.finish(warnings);
}

}  // namespace referat::minutes
