#include "output/html/hits.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "output/html/text.h"
#include "output/words/decision.h"
#include "output/words/hit.h"
#include "output/words/snippet_pieces.h"
#include "output/words/votes.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

// Longer decisions are in the table of decisions.
constexpr std::size_t max_decision_bytes = 400;

void write_decision(std::ostream& out, const Decision& decision, const answer::Source& document) {
  const ToldDecision told = told_decision(decision, document);
  const std::string votes = votes_text(decision);
  out << fmt::format("<li><strong class=\"{}\">{}</strong>{}{}</li>\n",
                     outcome_name(decision.result), html_text(told.label),
                     html_text(shortened(told.rest, max_decision_bytes)),
                     votes.empty() ? "" : "<br/>" + html_text(tr("Stemmer: {}", votes)));
}

void write_decisions(std::ostream& out, const answer::Hit& hit) {
  if (hit.item.decisions.empty()) return;
  out << "<ul class=\"outcomes\">\n";
  for (const Decision* decision : newest_first(hit.item.decisions)) {
    write_decision(out, *decision, hit.document);
  }
  out << "</ul>\n";
}

void write_snippet(std::ostream& out, const answer::Hit& hit) {
  // Without a word to show it only tells the beginning, which is often the decision again.
  const bool tells = !hit.highlights.empty() || hit.item.decisions.empty();
  const auto pieces = snippet_pieces(hit);
  if (pieces.empty() || !tells) return;
  out << "<p class=\"snippet\">";
  for (const SnippetPiece& piece : pieces) {
    const std::string text = html_text(piece.text);
    out << (piece.highlighted ? "<mark>" + text + "</mark>" : text);
  }
  out << "</p>\n";
}

// Where to find it again: the id for --show, and the place to quote.
void write_source(std::ostream& out, const answer::Hit& hit) {
  const std::string file = std::filesystem::path(hit.document.path).filename().string();
  out << fmt::format("<p class=\"source\">{}</p>\n",
                     html_text(tr("{} · {}, linje {}", hit.id, file, hit.item.line)));
}

}  // namespace

std::string hit_anchor(std::size_t place) { return fmt::format("punkt-{}", place); }

std::string html_outcome(const Decision& decision) {
  return fmt::format("<strong class=\"{}\">{}</strong>", outcome_name(decision.result),
                     html_text(outcome_label(decision)));
}

void write_hit_html(std::ostream& out, const answer::Hit& hit, std::size_t place,
                    const HitMarkup& markup) {
  const std::string title = title_label(hit.item.title);
  const std::string anchor = hit_anchor(place);
  out << fmt::format(
      "<article class=\"hit\" id=\"{0}\" aria-labelledby=\"{0}-titel\">\n"
      "<h{1} id=\"{0}-titel\"><span class=\"rank\">{2}</span> {3}</h{1}>\n",
      anchor, markup.heading, hit.rank, html_text(title));
  std::vector<std::string> facts = hit_facts(hit, {.municipality = markup.show_municipality});
  if (hit.item.closed) facts.insert(facts.begin(), tr("lukket punkt"));
  out << "<p class=\"facts\">" << html_text(join(facts, " · ")) << "</p>\n";
  write_decisions(out, hit);
  write_snippet(out, hit);
  if (!hit.missing.empty()) {
    out << "<p class=\"missing\">" << html_text(tr("mangler: {}", join(hit.missing, ", ")))
        << "</p>\n";
  }
  write_source(out, hit);
  out << "</article>\n";
}

}  // namespace referat::output
