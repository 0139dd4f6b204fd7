#include "searcher/interactive/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/messages.h"
#include "output/text/layout/width.h"
#include "searcher/interactive/facet_pane.h"
#include "searcher/interactive/help.h"
#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/query_view.h"
#include "searcher/interactive/reading.h"

namespace referat::interactive {

namespace {

void place(Picture& picture, const Area& area, const Lines& lines, std::size_t from = 0) {
  for (std::size_t row = 0; row < area.rows && from + row < lines.size(); ++row) {
    const Line line = cut(lines[from + row], area.columns);
    if (!line.empty()) picture.lines.push_back({area.row + row, area.column, line});
  }
}

void place_at_end(Picture& picture, const Area& area, const Line& line) {
  const std::size_t width = std::min(line.width(), area.columns);
  place(picture, {area.row, area.column + area.columns - width, 1, width}, {line});
}

Area whole(const Size& size) { return {0, 0, size.rows, size.columns}; }

Picture too_small(const State& state) {
  Lines lines;
  for (const auto& text : output::wrap(tr("Vinduet er for lille. Gør det større, eller tryk Esc."),
                                       std::max<std::size_t>(1, state.size.columns))) {
    lines.emplace_back(text, look::plain);
  }
  Picture picture;
  place(picture, whole(state.size), lines);
  return picture;
}

Picture help(const State& state) {
  Picture picture;
  Area area = whole(state.size);
  area.rows -= 1;
  place(picture, area, help_lines(state.size.columns), *state.help_top);
  place(picture, layout_of(state).keys, {key_line(state)});
  return picture;
}

Picture reader(const State& state) {
  const Layout layout = layout_of(state);
  Picture picture;
  Line head = cut(reading_title(state), state.size.columns);
  head.append(std::string(state.size.columns - head.width(), ' '));
  place(picture, layout.query, {head.reversed()});
  place(picture, layout.reader, state.reading->lines, state.reading->top);
  Area keys = layout.keys;
  keys.columns -= 5;
  const std::string& error = state.reading->error;
  place(picture, keys, {error.empty() ? key_line(state) : Line(error, look::error)});
  place_at_end(picture, layout.keys, Line(fmt::format("{} %", percent_read(state)), look::faint));
  return picture;
}

void place_border(Picture& picture, const State& state, const Layout& layout) {
  const std::string_view border = state.manner.text.style.unicode ? "│" : "|";
  const Area& facets = layout.facets;
  for (std::size_t row = 0; row < facets.rows; ++row) {
    picture.lines.push_back({facets.row + row, facets.column - 2, Line(border, look::faint)});
  }
}

// What stays of the last answer under an error isn't of what is asked.
Lines of_answer(const State& state, Lines lines) {
  if (state.error.empty()) return lines;
  for (Line& line : lines) line = line.fainted();
  return lines;
}

Picture list(const State& state) {
  const Layout layout = layout_of(state);
  Picture picture;
  const QueryLine query = query_line(state.query, layout.query.columns);
  place(picture, layout.query, {query.line});
  picture.cursor = Cursor{layout.query.row, query.cursor};
  place(picture, layout.status, {status_line(state)});
  if (state.chosen_hit() != nullptr && state.error.empty()) {
    place_at_end(picture, layout.status, Line(" " + place_in_list(state), look::faint));
  }
  place(picture, layout.notes, note_lines(state));
  const bool facets = state.pane == Pane::facets;
  if (layout.facets_beside || !facets) {
    const bool none = state.answer.hits.empty();
    place(picture, layout.hits,
          none ? nothing_found(state) : of_answer(state, hit_list_lines(state)));
  }
  if (layout.facets_beside) place_border(picture, state, layout);
  if (layout.facets_beside || facets) {
    const Lines lines = facet_lines(state, layout.facets.columns).lines;
    place(picture, layout.facets, of_answer(state, lines), state.facets.top);
  }
  place(picture, layout.keys, {key_line(state)});
  return picture;
}

}  // namespace

Picture view(const State& state) {
  if (layout_of(state).too_small) return too_small(state);
  if (state.help_top) return help(state);
  if (state.reading) return reader(state);
  return list(state);
}

std::vector<std::string> rows_of(const Picture& picture, Size size) {
  std::vector<std::string> rows(size.rows);
  for (const auto& [row, column, line] : picture.lines) {
    rows.at(row) = output::padded(rows.at(row), column) + line.text();
  }
  for (auto& row : rows) row.erase(row.find_last_not_of(' ') + 1);
  return rows;
}

}  // namespace referat::interactive
