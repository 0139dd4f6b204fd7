// The state → what is on the screen. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

struct PlacedLine {
  std::size_t row = 0;
  std::size_t column = 0;
  Line line;  // ends within the screen
};

struct Cursor {
  std::size_t row = 0;
  std::size_t column = 0;
};

struct Picture {
  std::vector<PlacedLine> lines;  // by row, then column; none overlap
  std::optional<Cursor> cursor;   // nothing: hidden
};

[[nodiscard]] Picture view(const State& state);

// The picture's rows as plain text, without blanks at their ends.
[[nodiscard]] std::vector<std::string> rows_of(const Picture& picture, Size size);

}  // namespace referat::interactive
