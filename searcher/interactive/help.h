// The keys, told on the screen.
#pragma once

#include "searcher/interactive/key.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

[[nodiscard]] Lines help_lines();

// Scrolls; any other key leaves.
void press_in_help(State& state, const Press& press);

// The last row, wherever one is: what the next key may do.
[[nodiscard]] Line key_line(const State& state);

}  // namespace referat::interactive
