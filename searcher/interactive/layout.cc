#include "searcher/interactive/layout.h"

#include <algorithm>
#include <sstream>

#include "base/strings.h"
#include "output/text/layout/paragraph.h"
#include "output/text/reading.h"

namespace referat::interactive {

namespace {

constexpr std::size_t min_rows = 8;
constexpr std::size_t min_columns = 32;
constexpr std::size_t max_notes = 3;  // leaves min_rows some rows for hits
// The query, the status, an empty row, one of the hits, the keys.
constexpr std::size_t rows_beside_notes = 5;
constexpr std::size_t columns_for_both = 110;
constexpr std::size_t min_facet_columns = 38;
constexpr std::size_t max_facet_columns = 50;
constexpr std::size_t gap = 3;  // with a line in it

std::size_t columns_of_notes(const State& state) {
  return std::max(state.size.columns, min_columns);
}

Lines at_most(Lines lines, std::size_t rows) {
  if (lines.size() <= rows) return lines;
  lines.resize(rows);
  lines.back().append(" …");
  return lines;
}

// Whole, as far as a row is left for the hits.
Lines error_lines(const State& state) {
  Lines lines;
  for (const auto paragraph : split(state.error, '\n')) {
    for (const auto& text : output::wrap(paragraph, columns_of_notes(state))) {
      lines.emplace_back(text, look::error);
    }
  }
  return at_most(lines, std::max(state.size.rows, min_rows) - rows_beside_notes);
}

Lines notes_of_answer(const State& state) {
  auto options = state.manner.text;
  options.width = columns_of_notes(state);
  std::ostringstream out;
  output::write_notes(out, state.answer, options);
  return at_most(lines_of(out.str()), max_notes);
}

}  // namespace

Lines note_lines(const State& state) {
  return state.error.empty() ? notes_of_answer(state) : error_lines(state);
}

Layout layout_of(const State& state) {
  const auto [rows, columns] = state.size;
  Layout layout;
  layout.too_small = rows < min_rows || columns < min_columns;
  if (layout.too_small) return layout;
  const std::size_t notes = note_lines(state).size();
  const std::size_t head = 2 + notes + 1;  // an empty row behind it
  layout.query = {.row = 0, .column = 0, .rows = 1, .columns = columns};
  layout.status = {.row = 1, .column = 0, .rows = 1, .columns = columns};
  layout.notes = {.row = 2, .column = 0, .rows = notes, .columns = columns};
  layout.keys = {.row = rows - 1, .column = 0, .rows = 1, .columns = columns};
  layout.reader = {.row = 1, .column = 0, .rows = rows - 2, .columns = columns};
  const Area body{.row = head, .column = 0, .rows = rows - head - 1, .columns = columns};
  layout.hits = body;
  layout.facets = body;
  layout.facets_beside = columns >= columns_for_both && !state.answer.facets.empty();
  if (!layout.facets_beside) return layout;
  const std::size_t facet_columns = std::clamp(columns / 4, min_facet_columns, max_facet_columns);
  layout.hits.columns = columns - facet_columns - gap;
  layout.facets.column = columns - facet_columns;
  layout.facets.columns = facet_columns;
  return layout;
}

}  // namespace referat::interactive
