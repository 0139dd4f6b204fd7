#include "output/text/history_item.h"

#include <algorithm>
#include <ostream>
#include <string_view>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/bullet.h"
#include "domain/paragraphs.h"
#include "output/text/decision.h"
#include "output/text/layout/paragraph.h"
#include "output/text/place.h"
#include "output/words/decision.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

using answer::CaseHistory;
using answer::Hit;

constexpr std::size_t history_label_columns = 15;
constexpr std::size_t item_indent = 2;

void write_fact(std::ostream& out, std::string_view label, const Paragraph& value,
                std::size_t max_lines, const TextOptions& options) {
  const std::string first =
      std::string(item_indent, ' ') + padded(label, history_label_columns - item_indent);
  const Block block{.width = options.width,
                    .indent = history_label_columns,
                    .first = options.style.paint(sgr::faint, first),
                    .max_lines = max_lines};
  write_paragraph(out, value, block, options.style);
}

bool ends_open(std::string_view line) {
  return !line.empty() && std::string_view(".:;,!?").find(line.back()) == std::string_view::npos;
}

std::vector<std::string> split_cells(std::string_view row) {
  std::vector<std::string> cells;
  for (const auto cell : split(row, '\t')) {
    if (!trim(cell).empty()) cells.emplace_back(trim(cell));
  }
  return cells;
}

// A section as one paragraph; headings and rows of tables within it are told apart.
std::string run_on(std::string_view text, const Style& style) {
  std::string all;
  for (const std::string& line : whole_paragraphs(text)) {
    const bool apart = ends_open(all) && !is_bullet(line);
    if (!all.empty()) all += apart ? style.dot() : " ";
    all += join(split_cells(line), " | ");
  }
  return all;
}

bool tells_of_matter(const Section& section) {
  return section.kind != SectionKind::decision && section.kind != SectionKind::recommendation &&
         section.kind != SectionKind::attachments && !trim(section.text).empty();
}

// What tells of the matter first, before who has to treat it and the like.
std::string put_forward(const AgendaItem& item, const Style& style) {
  if (!trim(item.lead).empty()) return run_on(item.lead, style);
  const auto& sections = item.sections;
  auto found = std::find_if(sections.begin(), sections.end(), [](const Section& section) {
    return tells_of_matter(section) && section.kind != SectionKind::other;
  });
  if (found == sections.end()) {
    found = std::find_if(sections.begin(), sections.end(), tells_of_matter);
  }
  return found == sections.end() ? std::string() : run_on(found->text, style);
}

std::string recommendation(const AgendaItem& item, const Style& style) {
  std::vector<std::string> texts;
  for (const Section& section : item.sections) {
    if (section.kind == SectionKind::recommendation) texts.push_back(run_on(section.text, style));
  }
  return join(texts, " ");
}

void write_text_fact(std::ostream& out, std::string_view label, const std::string& text,
                     std::size_t max_lines, const TextOptions& options) {
  Paragraph paragraph;
  paragraph.append(text);
  write_fact(out, label, paragraph, max_lines, options);
}

// The history has the meeting that decided this.
bool is_told(const Decision& decision, const ToldMeetings& told) {
  return told.contains({decision.date ? decision.date->iso() : "", decision.body});
}

// Oldest first, as everything here. A decision of another meeting that the document prints again is
// told in short where it has its own place.
void write_decisions(std::ostream& out, const Hit& hit, const ToldMeetings& told,
                     const TextOptions& options) {
  auto decisions = newest_first(hit.item.decisions);
  std::reverse(decisions.begin(), decisions.end());
  std::string label = tr("Beslutning");
  for (const Decision* decision : decisions) {
    const std::string place = decided_elsewhere(*decision, hit.document);
    Paragraph paragraph;
    if (!place.empty() && is_told(*decision, told)) {
      paragraph.append(outcome_label(*decision), outcome_sgr(decision->result));
      paragraph.append(" (" + place + ")");
    } else {
      paragraph = decision_paragraph(*decision, hit.document);
    }
    write_fact(out, label, paragraph, 5, options);
    label.clear();
  }
}

}  // namespace

std::string meeting_and_number(const Hit& hit, bool several, const Style& style) {
  std::vector<std::string> facts{date_text(hit.document.date)};
  if (!hit.document.body.empty()) facts.push_back(hit.document.body);
  if (hit.item.number) facts.push_back(tr("punkt {}", *hit.item.number));
  if (hit.document.type == "agenda") facts.push_back(tr("dagsorden"));
  if (several) facts.push_back(hit.document.municipality);
  return join(facts, style.dot());
}

// Neither is broken: both are there to be copied.
void write_source(std::ostream& out, const Hit& hit, std::size_t line, const TextOptions& options) {
  write_id_and_place(out, hit.id, {hit.document.path, line},
                     {.width = options.width, .indent = item_indent}, options);
}

ToldMeetings told_meetings(const CaseHistory& history) {
  ToldMeetings told;
  for (const Hit& hit : history.items) told.emplace(hit.document.date, hit.document.body);
  return told;
}

void write_history_item(std::ostream& out, const Hit& hit, const CaseHistory& history,
                        const ToldMeetings& told, const TextOptions& options) {
  const bool several = history.municipalities.size() > 1;
  out << '\n';
  Paragraph heading;
  heading.append(meeting_and_number(hit, several, options.style), sgr::bold);
  write_paragraph(out, heading, {.width = options.width}, options.style);
  Paragraph title;
  if (hit.item.closed) title.append(tr("lukket punkt"), sgr::warning);
  if (hit.item.closed) title.append(options.style.dot());
  title.append(title_label(hit.item.title));
  write_paragraph(out, title, {.width = options.width, .indent = item_indent}, options.style);
  write_text_fact(out, tr("Forelagt"), put_forward(hit.item, options.style), 3, options);
  write_text_fact(out, tr("Indstilling"), recommendation(hit.item, options.style), 4, options);
  write_decisions(out, hit, told, options);
  write_text_fact(out, tr("Bilag"), join(hit.item.attachments, "; "), 4, options);
  write_source(out, hit, hit.item.line, options);
}

}  // namespace referat::output
