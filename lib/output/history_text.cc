#include "output/history_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string_view>
#include <utility>

#include "base/strings.h"
#include "domain/paragraphs.h"
#include "output/decision_text.h"
#include "output/hit_text.h"
#include "output/paragraph.h"
#include "output/shell_quote.h"
#include "output/steps.h"
#include "output/wording.h"

namespace referat::output {

namespace {

using search::CaseHistory;
using search::CaseReference;
using search::Hit;

constexpr std::size_t label_columns = 15;
constexpr std::size_t indent = 2;

std::string counted(std::size_t count, std::string_view one, std::string_view several) {
  return fmt::format("{} {}", danish_number(count), count == 1 ? one : several);
}

// Minutes and agenda of one meeting are one meeting.
std::size_t meetings(const std::vector<Hit>& items) {
  std::set<std::string> meetings;
  for (const Hit& hit : items) {
    meetings.insert(join({hit.document.municipality, hit.document.body, hit.document.date}, "\n"));
  }
  return meetings.size();
}

std::string period(const std::vector<Hit>& items, const Style& style) {
  std::set<std::string> dates;
  for (const Hit& hit : items) {
    if (!hit.document.date.empty()) dates.insert(hit.document.date);
  }
  if (dates.empty()) return {};
  const std::string first = danish_date(*dates.begin());
  if (dates.size() == 1) return first;
  return fmt::format("{} {} {}", first, style.dash(), danish_date(*dates.rbegin()));
}

void write_header(std::ostream& out, const CaseHistory& history, const TextOptions& options) {
  const Style& style = options.style;
  Paragraph header;
  const bool known = !history.case_numbers.empty();
  header.append("Sag " + (known ? join(history.case_numbers, ", ") : history.case_key), sgr::bold);
  std::vector<std::string> facts;
  if (history.municipalities.size() == 1) facts.push_back(history.municipalities.front());
  facts.push_back(history.items.empty()
                      ? "ingen punkter"
                      : fmt::format("{} på {}", counted(history.items.size(), "punkt", "punkter"),
                                    counted(meetings(history.items), "møde", "møder")));
  facts.push_back(period(history.items, style));
  const std::size_t references = history.references.size();
  if (references > 0) facts.push_back(counted(references, "henvisning", "henvisninger"));
  facts.insert(facts.end(), options.filters.begin(), options.filters.end());
  for (const auto& fact : facts) {
    if (!fact.empty()) header.append(std::string(style.dot()) + fact);
  }
  write_paragraph(out, header, {.width = options.width}, style);
  for (const auto& note : history.notes) {
    Paragraph paragraph;
    paragraph.append("Bemærk: " + note.message, sgr::warning);
    write_paragraph(out, paragraph, {.width = options.width}, style);
  }
}

void write_fact(std::ostream& out, std::string_view label, const Paragraph& value,
                std::size_t max_lines, const TextOptions& options) {
  const std::string first = std::string(indent, ' ') + padded(label, label_columns - indent);
  const Block block{.width = options.width,
                    .indent = label_columns,
                    .first = options.style.paint(sgr::faint, first),
                    .max_lines = max_lines};
  write_paragraph(out, value, block, options.style);
}

// The first paragraphs of the item that tell of the matter, as one.
std::string put_forward(const AgendaItem& item) {
  std::string text = join(whole_paragraphs(item.lead), " ");
  for (const Section& section : item.sections) {
    const bool decides = section.kind == SectionKind::decision ||
                         section.kind == SectionKind::recommendation ||
                         section.kind == SectionKind::attachments;
    if (!trim(text).empty()) break;
    if (!decides) text = join(whole_paragraphs(section.text), " ");
  }
  return text;
}

std::string recommendation(const AgendaItem& item) {
  std::vector<std::string> texts;
  for (const Section& section : item.sections) {
    if (section.kind != SectionKind::recommendation) continue;
    texts.push_back(join(whole_paragraphs(section.text), " "));
  }
  return join(texts, " ");
}

void write_text_fact(std::ostream& out, std::string_view label, const std::string& text,
                     std::size_t max_lines, const TextOptions& options) {
  Paragraph paragraph;
  paragraph.append(text);
  write_fact(out, label, paragraph, max_lines, options);
}

// Oldest first, as everything here.
void write_decisions(std::ostream& out, const Hit& hit, const TextOptions& options) {
  auto decisions = newest_first(hit.item.decisions);
  std::reverse(decisions.begin(), decisions.end());
  std::string_view label = "Beslutning";
  for (const Decision* decision : decisions) {
    write_fact(out, label, decision_paragraph(*decision, hit.document), 5, options);
    label = "";
  }
}

std::string meeting_of(const Hit& hit, bool several, const Style& style) {
  std::vector<std::string> facts{danish_date(hit.document.date)};
  if (!hit.document.body.empty()) facts.push_back(hit.document.body);
  if (hit.item.number) facts.push_back("punkt " + *hit.item.number);
  if (hit.document.type == "agenda") facts.emplace_back("dagsorden");
  if (several) facts.push_back(hit.document.municipality);
  return join(facts, style.dot());
}

std::string place(const Hit& hit, std::size_t line, const TextOptions& options) {
  Hit at = hit;
  at.item.line = line;
  return place_of(at, options);
}

// Neither is broken: both are there to be copied.
void write_source(std::ostream& out, const Hit& hit, std::size_t line, const TextOptions& options) {
  Paragraph id;
  id.append(hit.id);
  Paragraph file;
  file.append(place(hit, line, options));
  const std::string before(indent, ' ');
  const bool one_line =
      indent + display_width(id.text) + 2 + display_width(file.text) <= options.width;
  out << before << options.style.paint(sgr::faint, id.text) << (one_line ? "  " : "\n" + before)
      << options.style.paint(sgr::faint, file.text) << '\n';
}

void write_item(std::ostream& out, const Hit& hit, bool several, const TextOptions& options) {
  out << '\n';
  Paragraph heading;
  heading.append(meeting_of(hit, several, options.style), sgr::bold);
  write_paragraph(out, heading, {.width = options.width}, options.style);
  Paragraph title;
  if (hit.item.closed) title.append("lukket punkt", sgr::warning);
  if (hit.item.closed) title.append(options.style.dot());
  title.append(hit.item.title.empty() ? "(uden titel)" : hit.item.title);
  write_paragraph(out, title, {.width = options.width, .indent = indent}, options.style);
  write_text_fact(out, "Forelagt", put_forward(hit.item), 3, options);
  write_text_fact(out, "Indstilling", recommendation(hit.item), 4, options);
  write_decisions(out, hit, options);
  write_text_fact(out, "Bilag", join(hit.item.attachments, "; "), 4, options);
  write_source(out, hit, hit.item.line, options);
}

std::string looks_back_at(const CaseReference& reference) {
  std::vector<std::string> decisions;
  for (const auto& decision : reference.decisions) {
    decisions.push_back((decision.body.empty() ? "" : decision.body + " ") +
                        danish_date(decision.date));
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
  if (!references.empty()) out << '\n' << style.paint(sgr::bold, "Henvisninger") << '\n';
  for (std::size_t i = 0; i < references.size(); ++i) {
    const Hit& hit = references[i].hit;
    out << '\n';
    if (i == 0 || references[i - 1].hit.id != hit.id) {
      Paragraph heading;
      heading.append(meeting_of(hit, several, style) + std::string(style.dot()) + hit.item.title);
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
    return Step{"Læs", call.program + " --show " + shell_quote(hit.id)};
  };
  if (!history.items.empty()) return {read(history.items.back())};
  if (!history.references.empty()) return {read(history.references.front().hit)};
  return {};
}

}  // namespace

void write_history_text(std::ostream& out, const CaseHistory& history, const TextOptions& options) {
  const bool several = history.municipalities.size() > 1;
  write_header(out, history, options);
  for (const Hit& hit : history.items) write_item(out, hit, several, options);
  write_references(out, history, several, options);
  write_steps(out, next_steps(history, options.invocation), options.style);
}

}  // namespace referat::output
