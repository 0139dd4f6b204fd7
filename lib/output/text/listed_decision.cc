#include "output/text/listed_decision.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome_word.h"
#include "output/text/decision.h"
#include "output/text/follow_up.h"
#include "output/text/place.h"
#include "output/words/decision.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

Paragraph heading(const answer::ListedDecision& listed, const ListedDecisionLayout& layout,
                  const Style& style) {
  const Decision& decision = listed.decision;
  const std::string dot(style.dot());
  Paragraph paragraph;
  paragraph.append(outcome_label(decision), outcome_sgr(decision.result));
  paragraph.append(dot + date_text(decision.date ? decision.date->iso() : ""));
  if (!decision.body.empty()) paragraph.append(dot + decision.body);
  if (layout.show_municipality) paragraph.append(dot + listed.place.document.municipality);
  return paragraph;
}

bool says_only_its_result(const Decision& decision) {
  std::string_view text = decision.text;
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.remove_suffix(1);
  return lower(text) == lower(outcome_label(decision));
}

// What was decided on one subject; in short, if it isn't what was asked for.
Paragraph part_paragraph(const DecisionPart& part, bool wanted) {
  Paragraph paragraph;
  // In running text the sentence names its subject itself.
  const bool named = part.text.starts_with(part.subject);
  if (!named || !wanted) paragraph.append(part.subject + ": ");
  if (!wanted && part.result != Outcome::unknown) {
    paragraph.append(outcome_word(part));
    return paragraph;
  }
  Decision alone;
  alone.text = part.text;
  alone.result = part.result;
  if (part.result == Outcome::unknown) {
    paragraph.append(part.text);
  } else {
    paragraph.append(decision_paragraph(alone, {}));
  }
  return paragraph;
}

void write_parts(std::ostream& out, const answer::ListedDecision& listed,
                 const ListedDecisionLayout& layout, const Block& block, const Style& style) {
  const auto asked = [&](Outcome result) {
    return std::find(layout.results.begin(), layout.results.end(), result) != layout.results.end();
  };
  const bool all = layout.results.empty() || asked(listed.decision.result);
  Block line = block;
  line.first = fmt::format("{}{} ", std::string(block.indent, ' '), style.dash());
  line.indent = block.indent + 2;
  for (const auto& part : listed.decision.parts) {
    const bool wanted = all || asked(part.result);
    line.max_lines = wanted ? 3 : 1;
    write_paragraph(out, part_paragraph(part, wanted), line, style);
  }
}

void write_text_of(std::ostream& out, const answer::ListedDecision& listed, Block block,
                   const Style& style) {
  const Decision& decision = listed.decision;
  if (says_only_its_result(decision)) return;
  block.max_lines = 4;
  Paragraph paragraph;
  paragraph.append(from_decision_on(decision));
  write_paragraph(out, paragraph, block, style);
}

std::string place_in_meeting(const answer::ListedDecision& listed) {
  const answer::Source& document = listed.place.document;
  std::vector<std::string> facts;
  if (listed.reprinted) {
    facts.push_back(tr("gengivet {}", date_text(document.date)));
    if (!document.body.empty()) facts.push_back(document.body);
  }
  if (listed.place.number) facts.push_back(tr("punkt {}", *listed.place.number));
  return join(facts, ", ");
}

Paragraph facts(const answer::ListedDecision& listed, const Style& style) {
  std::vector<std::string> facts{place_in_meeting(listed)};
  if (listed.case_number) facts.push_back(tr("sag {}", *listed.case_number));
  if (!listed.recommended_by.empty()) {
    facts.push_back(tr("indstillet af {}", join(listed.recommended_by, ", ")));
  }
  std::erase(facts, "");
  Paragraph paragraph;
  if (listed.closed) {
    paragraph.append(tr("lukket punkt"), sgr::warning);
    if (!facts.empty()) paragraph.append(style.dot());
  }
  paragraph.append(join(facts, style.dot()));
  return paragraph;
}

}  // namespace

void write_listed_decision(std::ostream& out, const answer::ListedDecision& listed,
                           const ListedDecisionLayout& layout, const TextOptions& options) {
  const Style& style = options.style;
  const Block block{.width = options.width, .indent = layout.rank_width + 2, .max_lines = 2};
  Block first = block;
  first.first = fmt::format("{:>{}}  ", listed.rank, layout.rank_width);
  write_paragraph(out, heading(listed, layout, style), first, style);
  Paragraph title;
  title.append(title_label(listed.place.title), sgr::bold);
  write_paragraph(out, title, block, style);
  if (listed.decision.parts.empty()) {
    write_text_of(out, listed, block, style);
  } else {
    write_parts(out, listed, layout, block, style);
  }
  write_paragraph(out, facts(listed, style), block, style);
  if (!listed.missing.empty()) {
    Paragraph missing;
    missing.append(tr("mangler: {}", join(listed.missing, ", ")), sgr::warning);
    write_paragraph(out, missing, block, style);
  }
  write_follow_ups(out, listed, block, style);
  write_id_and_place(out, listed.place.id, {listed.place.document.path, listed.decision.line},
                     block, options);
}

}  // namespace referat::output
