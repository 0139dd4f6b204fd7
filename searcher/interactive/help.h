// The keys, told on the screen.
#pragma once

#include <cstddef>

#include "searcher/interactive/key.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// Long ones go on below.
[[nodiscard]] Lines help_lines(std::size_t columns);

// Shows help from this line on, or as far down as there are lines.
void scroll_help(State& state, std::size_t top);

// Scrolls; any other key leaves.
void press_in_help(State& state, const Press& press);

// The last row, wherever one is: what the next key may do.
[[nodiscard]] Line key_line(const State& state);

}  // namespace referat::interactive
