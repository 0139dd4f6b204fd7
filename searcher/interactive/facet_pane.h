// The facets: which of their values is chosen, and what becomes of the filters.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "answer/facet.h"
#include "searcher/interactive/key.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// What can be chosen: a value of a facet, or that its other values be shown.
struct FacetRow {
  std::size_t facet = 0;
  std::optional<std::size_t> value{};  // nothing: the others
};

[[nodiscard]] std::vector<FacetRow> facet_rows(const std::vector<answer::Facet>& facets);

// The chosen row by what it says, so that it is found again in the next answer.
struct FacetPlace {
  FacetKind facet{};
  std::string value{};  // empty: the others
};
[[nodiscard]] std::optional<FacetPlace> chosen_value(const State& state);
void choose_value(State& state, const std::optional<FacetPlace>& place);

// Makes the chosen value a filter, or no longer one; or asks for the facet's other values.
void toggle_chosen(State& state);

// Up, down, a page, the first and the last row; left and right: the facet before and behind. False
// if the key is for something else.
bool press_in_facets(State& state, Key key);

// The pane as lines, and on which of them each row stands.
struct FacetLines {
  Lines lines;
  std::vector<std::size_t> line_of_row;
};
[[nodiscard]] FacetLines facet_lines(const State& state, std::size_t columns);

}  // namespace referat::interactive
