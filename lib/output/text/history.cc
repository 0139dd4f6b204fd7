#include "output/text/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string_view>
#include <utility>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/case_mention.h"
#include "output/text/history_item.h"
#include "output/text/hit.h"
#include "output/text/layout/paragraph.h"
#include "output/text/steps.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::CaseHistory;
using answer::CaseReference;
using answer::Hit;

constexpr std::size_t indent = 2;

// Minutes and agenda of one meeting are one meeting.
std::size_t meetings(const std::vector<Hit>& items) {
  std::set<std::string> meetings;
  for (const Hit& hit : items) {
    meetings.insert(join({hit.document.municipality, hit.document.body, hit.document.date,
                          hit.document.type == "agenda" ? "" : hit.document.time},
                         "\n"));
  }
  return meetings.size();
}

std::string period(const std::vector<Hit>& items, const Style& style) {
  std::set<std::string> dates;
  for (const Hit& hit : items) {
    if (!hit.document.date.empty()) dates.insert(hit.document.date);
  }
  if (dates.empty()) return {};
  std::string first = date_text(*dates.begin());
  if (dates.size() == 1) return first;
  return fmt::format("{} {} {}", first, style.dash(), date_text(*dates.rbegin()));
}

void write_header(std::ostream& out, const CaseHistory& history, const TextOptions& options) {
  const Style& style = options.style;
  Paragraph header;
  const bool known = !history.case_numbers.empty();
  const std::string typed(without_case_label(history.asked));
  header.append(tr("Sag {}", known ? join(history.case_numbers, ", ") : typed), sgr::bold);
  std::vector<std::string> facts;
  if (history.municipalities.size() == 1) facts.push_back(history.municipalities.front());
  facts.push_back(history.items.empty() ? tr("ingen punkter")
                                        : tr("{} på {}", count_of_items(history.items.size()),
                                             trn("{} møde", "{} møder", meetings(history.items))));
  facts.push_back(period(history.items, style));
  const std::size_t references = history.references.size();
  if (references > 0) facts.push_back(trn("{} henvisning", "{} henvisninger", references));
  facts.insert(facts.end(), options.filters.begin(), options.filters.end());
  for (const auto& fact : facts) {
    if (!fact.empty()) header.append(std::string(style.dot()) + fact);
  }
  write_paragraph(out, header, {.width = options.width}, style);
  for (const auto& note : history.notes) {
    Paragraph paragraph;
    paragraph.append(tr("Bemærk: {}", note.message), sgr::warning);
    write_paragraph(out, paragraph, {.width = options.width}, style);
  }
}

std::string looks_back_at(const CaseReference& reference) {
  std::vector<std::string> decisions;
  for (const auto& decision : reference.decisions) {
    decisions.push_back((decision.body.empty() ? "" : decision.body + " ") +
                        date_text(decision.date));
  }
  return join(decisions, "; ");
}

void write_sentence(std::ostream& out, const CaseReference& reference, const Style& style,
                    std::size_t width) {
  write_paragraph(out, snippet_paragraph(reference.hit, style),
                  {.width = width, .indent = indent, .max_lines = 5}, style);
  Paragraph about;
  if (!reference.decisions.empty()) {
    about.append(std::string(style.arrow()) + looks_back_at(reference));
  }
  write_paragraph(out, about, {.width = width, .indent = indent}, style);
}

// The sentences of one item stand under one heading.
void write_references(std::ostream& out, const CaseHistory& history, bool several,
                      const TextOptions& options) {
  const Style& style = options.style;
  const auto& references = history.references;
  if (!references.empty()) out << '\n' << style.paint(sgr::bold, tr("Henvisninger")) << '\n';
  for (std::size_t i = 0; i < references.size(); ++i) {
    const Hit& hit = references[i].hit;
    out << '\n';
    if (i == 0 || references[i - 1].hit.id != hit.id) {
      Paragraph heading;
      heading.append(meeting_and_number(hit, several, style) + std::string(style.dot()) +
                     hit.item.title);
      write_paragraph(out, heading, {.width = options.width, .max_lines = 2}, style);
    }
    write_sentence(out, references[i], style, options.width);
    const bool same_place = i + 1 < references.size() && references[i + 1].hit.id == hit.id &&
                            references[i + 1].line == references[i].line;
    if (!same_place) write_source(out, hit, references[i].line, options);
  }
}

std::vector<Step> next_steps(const CaseHistory& history, const Invocation& call) {
  const auto read = [&](const Hit& hit) {
    return Step{tr("Læs"), call.program + ShellText::option("show", hit.id)};
  };
  if (!history.items.empty()) return {read(history.items.back())};
  if (!history.references.empty()) return {read(history.references.front().hit)};
  return {};
}

}  // namespace

void write_history_text(std::ostream& out, const CaseHistory& history, const TextOptions& options) {
  const bool several = history.municipalities.size() > 1;
  write_header(out, history, options);
  const ToldMeetings told = told_meetings(history);
  for (const Hit& hit : history.items) write_history_item(out, hit, history, told, options);
  write_references(out, history, several, options);
  write_steps(out, next_steps(history, options.invocation), options);
}

}  // namespace referat::output
