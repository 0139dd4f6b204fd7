// Where things stand on the screen.
#pragma once

#include <cstddef>

#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

struct Area {
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t rows = 0;
  std::size_t columns = 0;
};

struct Layout {
  bool too_small = false;  // for anything but saying so
  Area query{};            // one row
  Area status{};           // one row
  Area notes{};            // none, or some rows
  Area hits{};             // beside the facets, or in their place
  Area facets{};
  Area keys{};                 // the last row
  Area reader{};               // all between the first row and the last
  bool facets_beside = false;  // else they take turns
};

[[nodiscard]] Layout layout_of(const State& state);

// An error, as much of it as there is room for, or what the search says of the question, in three
// rows at most. "…" at the end if something is left out.
[[nodiscard]] Lines note_lines(const State& state);

}  // namespace referat::interactive
