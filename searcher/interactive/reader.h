// Reading one item whole.
#pragma once

#include "searcher/interactive/key.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// Shows the chosen hit from its beginning; if it is shown already, at the new size.
void open_reader(State& state);

// Scrolls, goes to the next or previous hit, or back to the list.
void press_in_reader(State& state, const Press& press);

// What part of the item has been in sight, in percent.
[[nodiscard]] std::size_t percent_read(const State& state);

}  // namespace referat::interactive
