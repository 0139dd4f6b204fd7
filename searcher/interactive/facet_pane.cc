#include "searcher/interactive/facet_pane.h"

#include <algorithm>

#include "base/limits.h"
#include "searcher/interactive/facet_filters.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/question.h"

namespace referat::interactive {

namespace {

void show_others(State& state, FacetKind kind) {
  for (auto& facet : state.request.facets) {
    if (facet.kind == kind) facet.values = limits::max_facet_values;
  }
  ask_anew(state);
}

// The chosen row, and its heading with the first row of a facet.
void keep_value_in_sight(State& state) {
  const auto places = facet_lines(state, layout_of(state).facets.columns).line_of_row;
  if (state.facets.chosen >= places.size()) return;
  const std::size_t rows = std::max<std::size_t>(1, layout_of(state).facets.rows);
  const std::size_t line = places[state.facets.chosen];
  const bool first = state.facets.chosen == 0 || places[state.facets.chosen - 1] + 1 < line;
  state.facets.top = std::min(state.facets.top, first ? line - 1 : line);
  if (line >= state.facets.top + rows) state.facets.top = line + 1 - rows;
}

void choose(State& state, std::size_t row) {
  state.facets.chosen = row;
  keep_value_in_sight(state);
}

std::size_t first_row_of(const std::vector<FacetRow>& rows, std::size_t facet) {
  const auto row = std::find_if(rows.begin(), rows.end(),
                                [&](const FacetRow& other) { return other.facet == facet; });
  return static_cast<std::size_t>(row - rows.begin());
}

std::size_t facet_before(const std::vector<FacetRow>& rows, std::size_t chosen) {
  const std::size_t first = first_row_of(rows, rows[chosen].facet);
  return first < chosen || first == 0 ? first : first_row_of(rows, rows[first - 1].facet);
}

std::size_t facet_behind(const std::vector<FacetRow>& rows, std::size_t chosen) {
  for (std::size_t row = chosen; row < rows.size(); ++row) {
    if (rows[row].facet != rows[chosen].facet) return row;
  }
  return chosen;
}

}  // namespace

std::vector<FacetRow> facet_rows(const std::vector<answer::Facet>& facets) {
  std::vector<FacetRow> rows;
  for (std::size_t i = 0; i < facets.size(); ++i) {
    for (std::size_t value = 0; value < facets[i].values.size(); ++value)
      rows.push_back({i, value});
    if (facets[i].more > 0) rows.push_back({i, std::nullopt});
  }
  return rows;
}

std::optional<FacetPlace> chosen_value(const State& state) {
  const auto rows = facet_rows(state.answer.facets);
  if (state.facets.chosen >= rows.size()) return std::nullopt;
  const FacetRow& row = rows[state.facets.chosen];
  const answer::Facet& facet = state.answer.facets[row.facet];
  return FacetPlace{facet.kind, row.value ? facet.values[*row.value].value : ""};
}

void choose_value(State& state, const std::optional<FacetPlace>& place) {
  const auto rows = facet_rows(state.answer.facets);
  std::size_t chosen = std::min(state.facets.chosen, rows.empty() ? 0 : rows.size() - 1);
  for (std::size_t i = 0; place && i < rows.size(); ++i) {
    const answer::Facet& facet = state.answer.facets[rows[i].facet];
    if (facet.kind != place->facet || !rows[i].value) continue;
    if (facet.values[*rows[i].value].value == place->value) chosen = i;
  }
  choose(state, chosen);
}

void toggle_chosen(State& state) {
  const auto rows = facet_rows(state.answer.facets);
  if (state.facets.chosen >= rows.size()) return;
  const FacetRow& row = rows[state.facets.chosen];
  const answer::Facet& facet = state.answer.facets[row.facet];
  if (!row.value) return show_others(state, facet.kind);
  toggle(state.request.filters, facet, facet.values[*row.value]);
  ask_anew(state);
}

bool press_in_facets(State& state, Key key) {
  const auto rows = facet_rows(state.answer.facets);
  const std::size_t last = rows.empty() ? 0 : rows.size() - 1;
  const std::size_t page = std::max<std::size_t>(2, layout_of(state).facets.rows) - 1;
  const std::size_t chosen = std::min(state.facets.chosen, last);
  switch (key) {
    case Key::up:
      choose(state, chosen - std::min<std::size_t>(chosen, 1));
      return true;
    case Key::down:
      choose(state, std::min(chosen + 1, last));
      return true;
    case Key::page_up:
      choose(state, chosen - std::min(chosen, page));
      return true;
    case Key::page_down:
      choose(state, std::min(chosen + page, last));
      return true;
    case Key::home:
      choose(state, 0);
      return true;
    case Key::end:
      choose(state, last);
      return true;
    case Key::left:
      if (!rows.empty()) choose(state, facet_before(rows, chosen));
      return true;
    case Key::right:
      if (!rows.empty()) choose(state, facet_behind(rows, chosen));
      return true;
    case Key::enter:
      toggle_chosen(state);
      return true;
    default:
      return false;
  }
}

}  // namespace referat::interactive
