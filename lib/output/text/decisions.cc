#include "output/text/decisions.h"

#include <ostream>

#include "base/messages.h"
#include "output/text/facets.h"
#include "output/text/layout/paragraph.h"
#include "output/text/layout/width.h"
#include "output/text/listed_decision.h"
#include "output/text/reading.h"
#include "output/text/steps.h"
#include "output/words/hit.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

std::string found(const answer::DecisionList& list) {
  if (list.open) {
    if (list.total == 0) return tr("Ingen åbne udskydelser");
    return trn("{} åben udskydelse", "{} åbne udskydelser", list.total);
  }
  if (list.total == 0) return tr("Ingen beslutninger");
  return tr("{} i {}", count_of_decisions(list.total), count_of_items(list.items));
}

void write_header(std::ostream& out, const answer::DecisionList& list, const TextOptions& options) {
  Paragraph header;
  header.append(found(list), sgr::bold);
  std::vector<std::string> facts = asked_for(list, options);
  if (!list.decisions.empty()) {
    const std::size_t first = list.decisions.front().rank;
    const std::size_t last = list.decisions.back().rank;
    facts.push_back(first == last ? tr("viser {}", first)
                                  : tr("viser {}{}{}", first, options.style.dash(), last));
  } else if (list.total > 0) {
    facts.push_back(tr("viser ingen"));
  }
  for (const auto& fact : facts) header.append(std::string(options.style.dot()) + fact);
  write_paragraph(out, header, {.width = options.width, .max_lines = 2}, options.style);
}

// What the list can't know.
void write_reservation(std::ostream& out, const answer::DecisionList& list,
                       const TextOptions& options) {
  const std::string newest = list.newest_meeting.empty() ? "" : date_text(list.newest_meeting);
  std::string text;
  if (list.open && list.postponed == 0) {
    text = tr("Intet, der passer, er udskudt.");
  } else if (list.open && list.total == 0) {
    text = tr("Alt udskudt, der passer, er afgjort siden (samlingen går til {}).", newest);
  } else if (list.open && newest.empty()) {
    text = tr("Ingen senere beslutning om det samme i samlingen.");
  } else if (list.open) {
    text = tr("Ingen senere beslutning om det samme i samlingen, der går til {}.", newest);
  } else if (list.total == 0 && list.undecided_items > 0) {
    text = trn("{1} passer, men uden en beslutning; se det uden --decisions.",
               "{1} passer, men uden en beslutning; se dem uden --decisions.", list.undecided_items,
               count_of_items(list.undecided_items));
  }
  Paragraph paragraph;
  paragraph.append(text, sgr::faint);
  write_paragraph(out, paragraph, {.width = options.width}, options.style);
}

void write_decisions(std::ostream& out, const answer::DecisionList& list,
                     const TextOptions& options) {
  const auto& decisions = list.decisions;
  if (decisions.empty()) return;
  ListedDecisionLayout layout{.results = list.results};
  layout.rank_width = rank_width(decisions.back().rank);
  layout.show_municipality = several_municipalities(decisions);
  for (const auto& listed : decisions) {
    out << '\n';
    write_listed_decision(out, listed, layout, options);
  }
}

std::vector<Step> next_steps(const answer::DecisionList& list, const Invocation& call) {
  std::vector<Step> steps;
  add_narrowing(steps, list.facets, list.items, call);
  if (list.decisions.empty()) return steps;
  add_reading(steps, list.decisions.front().rank, list.decisions.front().place.id, call);
  add_history(steps, list.decisions.front().case_number, call);
  add_next_page(steps, list.decisions.back().rank, list.total, call);
  return steps;
}

}  // namespace

void write_decisions_text(std::ostream& out, const answer::DecisionList& list,
                          const TextOptions& options) {
  write_header(out, list, options);
  write_reservation(out, list, options);
  write_notes(out, list, options);
  if (list.total == 0) {
    const bool asked = !list.query.empty() || !options.filters.empty();
    if (list.undecided_items + list.postponed == 0 && asked) write_no_hits(out, list, options);
    return;
  }
  write_decisions(out, list, options);
  write_facets(out, list.facets, options);
  write_steps(out, next_steps(list, options.invocation), options);
}

}  // namespace referat::output
