#include "output/text/search.h"

#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/explain.h"
#include "output/text/facets.h"
#include "output/text/hit.h"
#include "output/text/layout/paragraph.h"
#include "output/text/layout/width.h"
#include "output/text/reading.h"
#include "output/text/steps.h"
#include "output/words/found.h"
#include "output/words/hit.h"

namespace referat::output {

namespace {

// "ligner »Indkøbsstrategi 2018-2021«"
std::string like_what(const answer::Original& original) {
  const std::string title = collapse_blanks(original.title);
  return title.empty() ? tr("ligner {}", original.id + original.path) : tr("ligner »{}«", title);
}

// What the likeness is made of.
void write_words(std::ostream& out, const std::vector<std::string>& words,
                 const TextOptions& options) {
  if (words.empty()) return;
  Paragraph paragraph;
  paragraph.append(tr("Søgt på: {}", join(words, ", ")), sgr::faint);
  write_paragraph(out, paragraph, {.width = options.width}, options.style);
}

void write_header(std::ostream& out, const answer::SearchResult& result,
                  const TextOptions& options) {
  const Style& style = options.style;
  Paragraph header;
  header.append(found_items(result), sgr::bold);
  std::vector<std::string> facts = asked_for(result, options);
  if (result.similar) facts.insert(facts.begin(), like_what(*result.similar));
  if (result.total > 0 || !result.hits.empty()) facts.push_back(shown_ranks(result, style.dash()));
  for (const auto& fact : facts) header.append(std::string(style.dot()) + fact);
  write_paragraph(out, header, {.width = options.width, .max_lines = 2}, style);
}

void write_hits(std::ostream& out, const std::vector<answer::Hit>& hits,
                const TextOptions& options) {
  if (hits.empty()) return;
  HitLayout layout;
  layout.rank_width = rank_width(hits.back().rank);
  layout.show_municipality = several_municipalities(hits);
  for (const auto& hit : hits) {
    out << '\n';
    write_hit(out, hit, layout, options);
  }
}

std::vector<Step> next_steps(const answer::SearchResult& result, const Invocation& call) {
  std::vector<Step> steps;
  add_narrowing(steps, result.facets, result.total, call);
  if (result.hits.empty()) return steps;
  const auto& first = result.hits.front();
  add_reading(steps, first.rank, first.id, call);
  add_history(steps, first.item.case_number, call);
  add_next_page(steps, result.hits.back().rank, result.total, call);
  return steps;
}

}  // namespace

void write_text(std::ostream& out, const answer::SearchResult& result, const TextOptions& options) {
  write_header(out, result, options);
  if (result.similar) write_words(out, result.similar->words, options);
  write_notes(out, result, options);
  write_explanation(out, result, options);
  if (result.total == 0 && result.hits.empty()) return write_no_hits(out, result, options);
  write_hits(out, result.hits, options);
  write_facets(out, result.facets, options);
  write_steps(out, next_steps(result, options.invocation), options);
}

}  // namespace referat::output
