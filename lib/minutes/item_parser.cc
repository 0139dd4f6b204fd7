#include "minutes/item_parser.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/messages.h"
#include "base/once_list.h"
#include "base/strings.h"
#include "domain/body_name.h"
#include "domain/bullet.h"
#include "domain/case_number.h"
#include "domain/votes.h"
#include "minutes/decision_text.h"
#include "minutes/lines/absence.h"
#include "minutes/lines/capital_heading.h"
#include "minutes/lines/case_line.h"
#include "minutes/lines/closed_marks.h"
#include "minutes/lines/decision_heading.h"
#include "minutes/lines/names.h"
#include "minutes/lines/recommender.h"
#include "prose/no_decision.h"
#include "prose/outcomes.h"

namespace referat::minutes {

namespace {

constexpr std::array<std::string_view, 8> file_kinds{"pdf", "docx", "doc", "xlsx",
                                                     "xls", "pptx", "ppt", "jpg"};

// "(PDF, 120 KB)", as web pages print it behind a link.
bool tells_kind_and_size(std::string_view bracket) {
  const std::string text = lower(bracket);
  return std::any_of(file_kinds.begin(), file_kinds.end(), [&](std::string_view kind) {
    if (!text.starts_with(kind)) return false;
    const auto size = trim(std::string_view(text).substr(kind.size()));
    return !size.empty() &&
           ((size.starts_with(',') || size.starts_with('-') || is_digit(size[0])) &&
            (size.ends_with("kb") || size.ends_with("mb")));
  });
}

// "222359/12", "2012-200782"
bool is_file_number(std::string_view name) {
  constexpr std::size_t least = 5;
  return name.size() >= least && name.find_first_not_of("0123456789/-") == std::string_view::npos;
}

// "1 Åben Tilbud på kran", as one system numbers its files.
std::string_view without_openness(std::string_view line) {
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits == 0 || !line.substr(digits).starts_with(' ')) return line;
  for (const std::string_view mark : {" Åben ", " Åbent ", " Lukket "}) {
    if (line.substr(digits).starts_with(mark)) return trim(line.substr(digits + mark.size()));
  }
  return line;
}

std::string_view attachment_name(std::string_view line) {
  const std::size_t sign = bullet_sign_length(line);
  if (sign > 0) line = trim(line.substr(sign));
  line = without_openness(line);
  const auto open = line.ends_with(')') ? line.rfind('(') : std::string_view::npos;
  const bool link = open != std::string_view::npos && open > 0 &&
                    tells_kind_and_size(line.substr(open + 1, line.size() - open - 2));
  return link ? trim(line.substr(0, open)) : line;
}

// What stands beside a case number: "Dok. 306-2019-44120", "Initialer: ABC".
bool is_label_with_value(std::string_view text) {
  constexpr std::size_t most_words = 3;
  const bool number = text.find_first_of("0123456789") != std::string_view::npos;
  return text.find(':') != std::string_view::npos ||
         (number && split(text, ' ').size() <= most_words);
}

class ItemReader {
 public:
  ItemReader(const ItemContext& context, const ItemHeading& heading, std::vector<Warning>& warnings)
      : context_(context), told_(heading.told), warnings_(warnings) {
    if (!heading.number.empty()) item_.number = heading.number;
    item_.title = heading.title;
    item_.line = context.lines[heading.line].number;
    item_.closed = heading.closed.value_or(title_says_closed(heading.title));
    item_.attachments = heading.attachments;
    for (const auto& name : heading.absent) absent_.add(name);
    const bool guessed = heading.case_number.empty() && !told_;
    set_case(guessed ? take_case_from_title() : heading.case_number);
  }

  void take(const Line& line) {
    if (line.blank()) return;
    auto opening = context_.style.opening(line);
    if (in_course_ && !opening) {
      if (auto treatment = recognise_treatment(line.text)) {
        opening = SectionOpening{SectionKind::decision, "Beslutning", std::move(treatment), {}};
      }
    }
    if (opening && names_an_attachment(line, *opening)) opening.reset();
    if (opening && !is_plan(*opening)) {
      open_section(line, std::move(*opening));
    } else if (opens_recommendation(line)) {
      open_section(line, {SectionKind::recommendation, "Indstilling", std::nullopt, line.text});
    } else if (in_section(SectionKind::decision) && is_capital_heading(line.text)) {
      open_section(line, {SectionKind::other, line.text, std::nullopt, {}});
    } else if (take_absence(line.text)) {
      return;
    } else if (item_.sections.empty()) {
      take_lead(line);
    } else {
      take_text(line);
    }
  }

  AgendaItem finish() {
    if (item_.closed && item_.sections.empty()) take_lead_for_decision();
    close_decision();
    drop_file_numbers();
    find_recommended_by();
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

  [[nodiscard]] bool in_section(SectionKind kind) const {
    return !item_.sections.empty() && item_.sections.back().kind == kind;
  }

  // In a list of attachments a section's name is one of them where headings stand free elsewhere.
  [[nodiscard]] bool names_an_attachment(const Line& line, const SectionOpening& opening) const {
    return in_section(SectionKind::attachments) && opening.text.empty() &&
           context_.style.headings_stand_free() && !context_.style.stands_free(line);
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
      in_course_ =
          opening.kind == SectionKind::decision ? in_course_ : lists_treatments(opening.name);
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
    if (!heading.body.empty()) decision.body = plain_body_name(heading.body);
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
    } else if (const auto replaced = listing_absent_ ? replaced_member(text) : std::nullopt) {
      absent_.add(*replaced);
    } else {
      listing_absent_ = false;
      return false;
    }
    append_line(item_.absence_text, text);
    return true;
  }

  void close_decision() {
    if (item_.sections.empty() || item_.sections.back().kind != SectionKind::decision) return;
    Decision& decision = item_.decisions.back();
    if (!decision_lines_.empty()) read_decision_text(decision_lines_, decision);
    decision_lines_.clear();
    decision_is_named_ = false;
    if (decision.text.empty() || says_no_decision(decision.text)) {
      item_.decisions.pop_back();  // an agenda's, or one that only says who was absent
    } else {
      check_votes(decision);
    }
  }

  // The files' numbers in a column of their own, below their names: as many.
  void drop_file_numbers() {
    auto& files = item_.attachments;
    const auto half = files.begin() + static_cast<std::ptrdiff_t>(files.size() / 2);
    const bool numbers = !files.empty() && files.size() % 2 == 0 && !told_ &&
                         std::all_of(half, files.end(), is_file_number) &&
                         std::none_of(files.begin(), half, is_file_number);
    if (numbers) files.erase(half, files.end());
  }

  void check_votes(const Decision& decision) {
    const auto check = [&](const std::optional<Votes>& votes) {
      if (!votes) return;
      if (auto message = vote_warning(*votes); !message.empty()) {
        warnings_.push_back({decision.line, std::move(message)});
      }
    };
    // The decision's are those of its only part that tells any.
    if (decision.votes) return check(decision.votes);
    for (const auto& part : decision.parts) check(part.votes);
  }

  // Between heading and first section: the case number, marks of openness, the title once more.
  void take_lead(const Line& line) {
    if (!told_ && !item_.case_number && item_.lead.empty()) {
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
      lead_lines_.push_back(line);
    }
  }

  // Of a closed item nothing else is made public, and then without a heading: from the first
  // sentence on. "Dok. 306-2019-44120" and "Initialer: ABC" before it are none.
  void take_lead_for_decision() {
    const auto begin = std::find_if(lead_lines_.begin(), lead_lines_.end(), [](const Line& line) {
      return !is_label_with_value(line.text) || recognise_outcome(line.text) != Outcome::unknown;
    });
    if (begin == lead_lines_.end() || withholds_decision(item_.lead)) return;
    item_.lead.clear();
    for (auto line = lead_lines_.begin(); line != begin; ++line)
      append_line(item_.lead, line->text);
    open_section(*begin, {SectionKind::decision, "Beslutning", std::nullopt, {}});
    std::for_each(begin, lead_lines_.end(), [&](const Line& line) { take_text(line); });
  }

  void take_text(const Line& line) {
    Section& section = item_.sections.back();
    append_line(section.text, line.text);
    if (section.kind == SectionKind::decision && !take_decision_date(line.text)) {
      decision_lines_.push_back(line);
    }
    if (section.kind == SectionKind::attachments && !told_) {
      item_.attachments.emplace_back(attachment_name(line.text));
    }
  }

  // "12. marts 2019:" alone, below the heading.
  bool take_decision_date(std::string_view text) {
    if (!decision_lines_.empty()) return false;
    if (starts_with_ignoring_case(text, "den ")) text = trim(text.substr(4));
    const auto date = find_date(text);
    if (!date || date->begin > 0 || !(text.substr(date->end) == ":" || date->end == text.size())) {
      return false;
    }
    item_.decisions.back().date = date->date;
    return true;
  }

  void warn_once(Warning warning) {
    const bool told = std::any_of(warnings_.begin(), warnings_.end(), [&](const Warning& other) {
      return other.of_collection && other.message == warning.message;
    });
    if (!told) warnings_.push_back(std::move(warning));
  }

  void find_recommended_by() {
    OnceList recommended_by(item_.recommended_by);
    for (const auto& section : item_.sections) {
      if (section.kind != SectionKind::recommendation) continue;
      const auto found = find_recommenders(
          section.text, context_.centers, context_.meeting.municipality, context_.with_departments);
      if (item_.recommended_by_text.empty()) item_.recommended_by_text = found.text;
      for (const auto& name : found.names) recommended_by.add(name);
      if (context_.centers.centers().empty()) continue;  // without a register none can be known
      for (const auto& acronym : found.unknown) {
        warn_once(
            {section.line, tr("{} indstiller, men står ikke i centerregistret", acronym), true});
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
  bool told_;  // what the heading holds isn't looked for in the text
  std::vector<Warning>& warnings_;
  AgendaItem item_;
  OnceList absent_{item_.absent};   // the same people are named under each decision
  bool listing_absent_ = false;     // the lines below may be absentees' names
  bool in_course_ = false;          // in a list of earlier treatments
  bool decision_is_named_ = false;  // its heading said who or when
  std::vector<Line> decision_lines_;
  std::vector<Line> lead_lines_;  // without a case's line
};

}  // namespace

AgendaItem parse_item(const ItemContext& context, const ItemHeading& heading, std::size_t end,
                      std::vector<Warning>& warnings) {
  ItemReader reader(context, heading, warnings);
  for (std::size_t i = heading.end; i < end; ++i) {
    reader.take(context.lines[i]);
  }
  return reader.finish();
}

}  // namespace referat::minutes
