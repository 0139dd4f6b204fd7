// What is read, laid out for the screen.
#pragma once

#include <cstddef>

#include "answer/case_history.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// Shows the chosen hit from its beginning; without one, the list.
void open_reader(State& state);

// Shows the history of its case from the beginning.
void open_history(State& state, answer::CaseHistory history);

// Lays out what is read for the size, at about the same place.
void lay_out_again(State& state);

// As far as there are lines.
void scroll_to(State& state, std::size_t top);

// How many lines are in sight.
[[nodiscard]] std::size_t reading_rows(const State& state);

// What part has been in sight, in percent.
[[nodiscard]] std::size_t percent_read(const State& state);

// What is read, for the first row.
[[nodiscard]] Line reading_title(const State& state);

}  // namespace referat::interactive
