#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "base/messages.h"
#include "base/strings.h"
#include "output/text/decision.h"
#include "output/text/hit.h"
#include "output/text/layout/paragraph.h"
#include "output/words/decision.h"
#include "output/words/hit.h"
#include "searcher/interactive/choice_mark.h"
#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/layout.h"

namespace referat::interactive {

namespace {

constexpr std::size_t max_text_columns = 120;  // longer lines are hard to read

using output::Block;
using output::Paragraph;

class HitWriter {
 public:
  HitWriter(const State& state, std::size_t columns)
      : style_(state.manner.text.style),
        width_(std::min(columns, max_text_columns)),
        roomy_(state.size.rows >= 30),
        show_municipality_(output::several_municipalities(state.answer.hits)) {}

  Lines lines(const answer::Hit& hit) {
    write_title(hit);
    write_facts(hit);
    write_decision(hit);
    write(output::snippet_paragraph(hit, style_), {.max_lines = 2});
    if (!hit.missing.empty()) {
      Paragraph missing;
      missing.append(tr("mangler: {}", join(hit.missing, ", ")), output::sgr::warning);
      write(missing, {.max_lines = 1});
    }
    return lines_of(out_.str());
  }

 private:
  static constexpr std::size_t indent = 4;  // behind the mark of the chosen one

  void write(const Paragraph& paragraph, Block block) {
    block.width = width_;
    block.indent = std::max(block.indent, indent);
    output::write_paragraph(out_, paragraph, block, style_);
  }

  void write_title(const answer::Hit& hit) {
    Paragraph title;
    title.append(hit.item.title.empty() ? tr("(uden titel)") : hit.item.title, output::sgr::bold);
    write(title, {.first = fmt::format("{:>{}} ", hit.rank, indent - 1), .max_lines = 1});
  }

  void write_facts(const answer::Hit& hit) {
    Paragraph facts;
    if (hit.item.closed) {
      facts.append(tr("lukket punkt"), output::sgr::warning);
      facts.append(style_.dot());
    }
    const auto told = output::hit_facts(hit, {.municipality = show_municipality_});
    facts.append(join(told, style_.dot()), output::sgr::faint);
    write(facts, {.max_lines = 1});
  }

  // The latest one.
  void write_decision(const answer::Hit& hit) {
    const auto decisions = output::newest_first(hit.item.decisions);
    if (decisions.empty()) return;
    const std::string arrow(style_.arrow());
    write(output::decision_paragraph(*decisions.front(), hit.document),
          {.indent = indent + output::display_width(arrow),
           .first = std::string(indent, ' ') + arrow,
           .max_lines = roomy_ ? std::size_t{2} : std::size_t{1}});
  }

  const output::Style& style_;
  std::size_t width_;
  bool roomy_;
  bool show_municipality_;
  std::ostringstream out_;
};

}  // namespace

Lines hit_lines(const State& state, const answer::Hit& hit) {
  return HitWriter(state, layout_of(state).hits.columns - 1).lines(hit);
}

Lines hit_list_lines(const State& state) {
  const std::size_t rows = layout_of(state).hits.rows;
  const bool unicode = state.manner.text.style.unicode;
  Lines all;
  for (std::size_t i = state.hits.top; i < state.answer.hits.size() && all.size() < rows; ++i) {
    const bool chosen = i == state.hits.chosen;
    Lines lines = hit_lines(state, state.answer.hits[i]);
    if (chosen && state.pane == Pane::hits) lines.front() = lines.front().reversed();
    for (const Line& line : lines) all.push_back(beside_mark(line, chosen, unicode));
    all.emplace_back();
  }
  if (all.size() > rows) all.resize(rows);
  return all;
}

}  // namespace referat::interactive
