#include "output/html/decisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/decision_print.h"
#include "output/html/hits.h"
#include "output/html/text.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

// Some pages long at most; the item has the rest.
constexpr std::size_t max_text_bytes = 1500;

// Nothing where the text is the outcome's name and no more.
std::string told(const Decision& decision) {
  const std::string text = collapse_blanks(decision.text);
  const std::string name = outcome_label(decision);
  if (lower(text) == lower(name) || lower(text) == lower(name + ".")) return {};
  return "<br/>" + html_lines(shortened(decision.text, max_text_bytes));
}

void write_row(std::ostream& out, const DecisionRow& row) {
  const answer::Hit& hit = *row.hit;
  const std::string& body = row.decision->body.empty() ? hit.document.body : row.decision->body;
  out << fmt::format("<tr><th scope=\"row\">{}<br/><span>{}</span></th>\n<td>{}{}</td>\n",
                     html_text(date_text(row.date)), html_text(body), html_outcome(*row.decision),
                     told(*row.decision));
  const std::string title = title_label(hit.item.title);
  out << fmt::format("<td><a href=\"#{}\">{}</a>", hit_anchor(row.place), html_text(title));
  if (hit.item.closed) out << "<br/>" << html_text(tr("lukket punkt"));
  if (hit.item.case_number) {
    out << "<br/>" << html_text(tr("sag {}", *hit.item.case_number));
  }
  out << "</td></tr>\n";
}

}  // namespace

std::vector<DecisionRow> decision_rows(const std::vector<const answer::Hit*>& hits) {
  FirstPrints prints;
  for (const answer::Hit* hit : hits) {
    prints.show(prints_of(hit->item, printing_meeting(hit->document)));
  }
  std::vector<DecisionRow> rows;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const auto of_hit = prints_of(hits[i]->item, printing_meeting(hits[i]->document));
    const auto counts = prints.take(of_hit);
    for (std::size_t j = 0; j < counts.size(); ++j) {
      const auto& date = of_hit[j].date;
      if (!counts[j]) continue;
      rows.push_back({date ? date->iso() : "", &hits[i]->item.decisions[j], hits[i], i + 1});
    }
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const DecisionRow& a, const DecisionRow& b) { return a.date > b.date; });
  return rows;
}

void write_decision_table(std::ostream& out, const std::vector<DecisionRow>& rows) {
  out << fmt::format(
      "<table class=\"decisions\">\n<caption>{}</caption>\n"
      "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
      "<th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
      html_text(tr("De nyeste først")), html_text(tr("Dato og udvalg")),
      html_text(tr("Beslutning")), html_text(tr("Punkt og sag")));
  for (const DecisionRow& row : rows) write_row(out, row);
  out << "</tbody>\n</table>\n";
}

}  // namespace referat::output
