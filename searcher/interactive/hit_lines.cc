#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "base/strings.h"
#include "output/decision_text.h"
#include "output/hit_text.h"
#include "output/paragraph.h"
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

  Lines lines(const search::Hit& hit) {
    write_title(hit);
    write_facts(hit);
    write_decision(hit);
    write(output::snippet_paragraph(hit, style_), {.max_lines = 2});
    if (!hit.missing.empty()) {
      Paragraph missing;
      missing.append("mangler: " + join(hit.missing, ", "), output::sgr::warning);
      write(missing, {.max_lines = 1});
    }
    return lines_of(out_.str());
  }

 private:
  static constexpr std::size_t indent = 5;

  void write(const Paragraph& paragraph, Block block) {
    block.width = width_;
    block.indent = std::max(block.indent, indent);
    output::write_paragraph(out_, paragraph, block, style_);
  }

  void write_title(const search::Hit& hit) {
    Paragraph title;
    title.append(hit.item.title.empty() ? "(uden titel)" : hit.item.title, output::sgr::bold);
    write(title, {.first = fmt::format("{:>{}} ", hit.rank, indent - 1), .max_lines = 1});
  }

  void write_facts(const search::Hit& hit) {
    Paragraph facts;
    if (hit.item.closed) {
      facts.append("lukket punkt", output::sgr::warning);
      facts.append(style_.dot());
    }
    const output::HitLayout layout{.show_municipality = show_municipality_};
    facts.append(join(output::hit_facts(hit, layout), style_.dot()), output::sgr::faint);
    write(facts, {.max_lines = 1});
  }

  // The latest one.
  void write_decision(const search::Hit& hit) {
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

// The chosen one has a mark at its side, and where keys go to it, it stands out.
Lines marked(Lines lines, const State& state) {
  const Line mark(state.manner.text.style.unicode ? "▌" : ">", look::bar);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line line = mark;
    const bool title = i == 0;
    Line rest;
    std::size_t skipped = 0;
    for (const Piece& piece : lines[i].pieces()) {
      const bool first = skipped++ == 0;
      rest.append(first && piece.text.starts_with(' ') ? std::string_view(piece.text).substr(1)
                                                       : std::string_view(piece.text),
                  piece.look);
    }
    line.append(title && state.pane == Pane::hits ? rest.reversed() : rest);
    lines[i] = line;
  }
  return lines;
}

}  // namespace

Lines hit_lines(const State& state, const search::Hit& hit) {
  return HitWriter(state, layout_of(state).hits.columns).lines(hit);
}

Lines hit_list_lines(const State& state) {
  const std::size_t rows = layout_of(state).hits.rows;
  Lines all;
  for (std::size_t i = state.hits.top; i < state.answer.hits.size() && all.size() < rows; ++i) {
    Lines lines = hit_lines(state, state.answer.hits[i]);
    if (i == state.hits.chosen) lines = marked(std::move(lines), state);
    all.insert(all.end(), lines.begin(), lines.end());
    all.emplace_back();
  }
  if (all.size() > rows) all.resize(rows);
  return all;
}

}  // namespace referat::interactive
