#include "output/text/hit.h"

#include <fmt/format.h>

#include <ostream>

#include "base/messages.h"
#include "base/strings.h"
#include "base/terminal_safe.h"
#include "domain/outcome_word.h"
#include "output/text/decision.h"
#include "output/text/matched_words.h"
#include "output/text/place.h"
#include "output/words/decision.h"
#include "output/words/hit.h"
#include "output/words/snippet_pieces.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

void write_snippet(std::ostream& out, const answer::Hit& hit, Block block, const Style& style) {
  block.max_lines = 4;
  write_paragraph(out, snippet_paragraph(hit, style), block, style);
}

Paragraph facts(const answer::Hit& hit, const HitLayout& layout, const Style& style) {
  Paragraph paragraph;
  if (hit.item.closed) {
    paragraph.append(tr("lukket punkt"), sgr::warning);
    paragraph.append(style.dot());
  }
  paragraph.append(
      join(hit_facts(hit, {.municipality = layout.show_municipality, .centers = !layout.brief}),
           style.dot()));
  return paragraph;
}

void write_decisions(std::ostream& out, const answer::Hit& hit, Block block, const Style& style) {
  const auto decisions = newest_first(hit.item.decisions);
  if (decisions.empty()) return;
  block.first = std::string(block.indent, ' ') + std::string(style.arrow());
  block.indent = display_width(block.first);
  write_paragraph(out, decision_paragraph(*decisions.front(), hit.document), block, style);
  if (decisions.size() == 1) return;
  block.first.clear();
  std::vector<std::string> others;
  for (std::size_t i = 1; i < decisions.size(); ++i) {
    const std::string place = decided_elsewhere(*decisions[i], hit.document);
    others.push_back(outcome_word(*decisions[i]) + (place.empty() ? "" : " (" + place + ")"));
  }
  Paragraph paragraph;
  paragraph.append(
      trn("{} beslutning mere: {}", "{} beslutninger mere: {}", others.size(), join(others, ", ")));
  write_paragraph(out, paragraph, block, style);
}

}  // namespace

Paragraph snippet_paragraph(const answer::Hit& hit, const Style& style) {
  const std::string_view star = style.colour ? "" : "*";
  Paragraph paragraph;
  for (const SnippetPiece& piece : snippet_pieces(hit)) {
    if (piece.highlighted) paragraph.append(star);
    paragraph.append(piece.text, piece.highlighted ? sgr::match : "");
    if (piece.highlighted) paragraph.append(star);
  }
  return paragraph;
}

void write_hit(std::ostream& out, const answer::Hit& hit, const HitLayout& layout,
               const TextOptions& options) {
  const Style& style = options.style;
  const Block block{.width = options.width, .indent = layout.rank_width + 2, .max_lines = 2};
  Block title_block = block;
  title_block.first = fmt::format("{:>{}}  ", hit.rank, layout.rank_width);
  Paragraph title;
  title.append(title_label(hit.item.title), sgr::bold);
  write_paragraph(out, title, title_block, style);
  write_paragraph(out, facts(hit, layout, style), block, style);
  write_decisions(out, hit, block, style);
  if (!layout.brief || hit.item.decisions.empty()) write_snippet(out, hit, block, style);
  if (!hit.missing.empty()) {
    Paragraph missing;
    missing.append(tr("mangler: {}", join(hit.missing, ", ")), sgr::warning);
    write_paragraph(out, missing, block, style);
  }
  if (hit.shared_words) {
    Paragraph shared;
    shared.append(tr("fælles: {}", join(*hit.shared_words, ", ")), sgr::faint);
    write_paragraph(out, shared, block, style);
  }
  if (hit.explanation) write_matched_words(out, *hit.explanation, block, style);
  if (layout.brief) {
    out << std::string(block.indent, ' ') << style.paint(sgr::faint, terminal_safe(hit.id)) << '\n';
  } else {
    write_id_and_place(out, hit.id, {hit.document.path, hit.item.line}, block, options);
  }
}

}  // namespace referat::output
