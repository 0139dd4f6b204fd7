// The head of the list: what is asked, and how much was found.
#pragma once

#include <cstddef>
#include <string>

#include "searcher/interactive/line.h"
#include "searcher/interactive/line_edit.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

struct QueryLine {
  Line line;
  std::size_t cursor = 0;  // column
};

// The part of the query around the cursor that there is room for, with "…" where it goes on.
[[nodiscard]] QueryLine query_line(const LineEdit& query, std::size_t columns);

// How many, the filters, the order. Of a question that has no answer, nobody knows how many.
[[nodiscard]] Line status_line(const State& state);

// "3 af 112": the chosen hit.
[[nodiscard]] std::string place_in_list(const State& state);

// In place of the list.
[[nodiscard]] Lines nothing_found(const State& state);

}  // namespace referat::interactive
