#include "output/text/item.h"

#include <fmt/format.h>

#include <ostream>
#include <string_view>
#include <utility>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/layout/body.h"
#include "output/text/place.h"
#include "output/text/steps.h"
#include "output/words/decision.h"
#include "output/words/hit.h"
#include "output/words/votes.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

struct Fact {
  std::string label;
  std::string value;
};

// Labels stand in a column that has room for each that may come.
std::size_t label_columns() {
  std::size_t columns = 0;
  for (const char* label : {"Indstiller", "Fraværende", "Beslutning", "Stemmer"}) {
    columns = std::max(columns, display_width(tr(label)));
  }
  return columns + 3;
}

void write_title(std::ostream& out, const answer::Hit& hit, const TextOptions& options) {
  Paragraph title;
  title.append(title_label(hit.item.title), sgr::bold);
  write_paragraph(out, title, {.width = options.width}, options.style);
}

void write_fact(std::ostream& out, std::string_view label, const Paragraph& value,
                const TextOptions& options) {
  const Block block{.width = options.width,
                    .indent = label_columns(),
                    .first = options.style.paint(sgr::faint, padded(label, label_columns()))};
  write_paragraph(out, value, block, options.style);
}

std::string meeting_of(const answer::Source& document, const Style& style) {
  std::vector<std::string> facts;
  if (!document.body_printed.empty()) {
    facts.push_back(tr("{} (trykt: {})", document.body, document.body_printed));
  } else if (!document.body.empty()) {
    facts.push_back(document.body);
  }
  facts.push_back(date_text(document.date));
  if (document.municipality_inferred) {
    facts.push_back(tr("{} (efter mappens andre dokumenter)", document.municipality));
  } else if (!document.municipality.empty()) {
    facts.push_back(document.municipality);
  }
  if (document.type == "agenda") facts.push_back(tr("dagsorden"));
  return join(facts, style.dot());
}

// The meeting's agenda, another edition: a line each.
void write_other_sources(std::ostream& out, const answer::Hit& hit, const TextOptions& options) {
  std::string label = tr("Også i");
  for (const std::string& path : hit.document.sources) {
    Paragraph source;
    source.append(shown_path(path, options.folder));
    out << options.style.paint(sgr::faint, padded(label, label_columns()))
        << linked_to_source(path, source.text, options) << '\n';
    label.clear();
  }
}

void write_facts(std::ostream& out, const answer::Hit& hit, const TextOptions& options) {
  const AgendaItem& item = hit.item;
  const std::vector<Fact> facts{
      {tr("Møde"), meeting_of(hit.document, options.style)},
      {tr("Punkt"), item.number.value_or("")},
      {tr("Sag"), item.case_number.value_or("")},
      {tr("Indstiller"), join(item.recommended_by, ", ")},
      {tr("Nævner"), center_names(item.centers)},
      {tr("Fraværende"), join(item.absent, ", ")},
      {tr("Lukket"), item.closed ? tr("behandlet for lukkede døre") : ""},
  };
  for (const auto& [label, value] : facts) {
    Paragraph paragraph;
    paragraph.append(value);
    write_fact(out, label, paragraph, options);
  }
  for (const Decision* decision : newest_first(item.decisions)) {
    Paragraph result;
    result.append(outcome_label(*decision), outcome_sgr(decision->result));
    const std::string place = decided_elsewhere(*decision, hit.document);
    if (!place.empty()) result.append(" (" + place + ")");
    write_fact(out, tr("Beslutning"), result, options);
    if (const std::string told = votes_text(*decision); !told.empty()) {
      Paragraph votes;
      votes.append(told);
      write_fact(out, tr("Stemmer"), votes, options);
    }
  }
  // Not wrapped: both are there to be copied.
  Paragraph id, source;
  id.append(hit.id);
  source.append(place_of(hit, options));
  for (const auto& [label, value] :
       {Fact{tr("Id"), id.text},
        Fact{tr("Kilde"), linked_to_source(hit.document.path, source.text, options)}}) {
    out << options.style.paint(sgr::faint, padded(label, label_columns())) << value << '\n';
  }
  write_other_sources(out, hit, options);
}

void write_section(std::ostream& out, std::string_view name, std::string_view text,
                   const TextOptions& options) {
  Paragraph heading;
  heading.append(name, sgr::bold);
  out << '\n';
  write_paragraph(out, heading, {.width = options.width}, options.style);
  write_body(out, text, {.width = options.width, .indent = 2}, options.style);
}

// Attachments stand a line each.
std::string as_list(std::string_view lines) {
  std::string list;
  for (const auto line : split(lines, '\n')) {
    if (!trim(line).empty()) list += "- " + std::string(line) + "\n";
  }
  return list;
}

// The decision that stands in this section, if its heading can be told from the others'.
std::string section_heading(const Section& section, const answer::Hit& hit) {
  for (const auto& decision : hit.item.decisions) {
    if (section.kind != SectionKind::decision || decision.line != section.line) continue;
    const std::string place = decided_elsewhere(decision, hit.document);
    if (!place.empty()) return fmt::format("{} ({})", section.name, place);
  }
  return section.name;
}

bool has_section(const AgendaItem& item, SectionKind kind) {
  for (const auto& section : item.sections) {
    if (section.kind == kind) return true;
  }
  return false;
}

}  // namespace

void write_item_text(std::ostream& out, const answer::Hit& hit, const TextOptions& options) {
  const AgendaItem& item = hit.item;
  write_title(out, hit, options);
  out << '\n';
  write_facts(out, hit, options);
  if (!item.lead.empty()) {
    out << '\n';
    write_body(out, item.lead, {.width = options.width, .indent = 2}, options.style);
  }
  for (const auto& section : item.sections) {
    const bool attachments = section.kind == SectionKind::attachments;
    write_section(out, section_heading(section, hit),
                  attachments ? as_list(section.text) : section.text, options);
  }
  if (!item.attachments.empty() && !has_section(item, SectionKind::attachments)) {
    write_section(out, tr("Bilag"), as_list(join(item.attachments, "\n")), options);
  }
  std::vector<Step> steps;
  add_history(steps, item.case_number, options.invocation);
  write_steps(out, steps, options);
}

}  // namespace referat::output
