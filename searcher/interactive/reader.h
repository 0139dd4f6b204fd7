// Reading one item whole: the keys.
#pragma once

#include "searcher/interactive/key.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// Scrolls, goes to the next or previous hit, asks for the history of the case, or goes back to
// where one came from.
void press_in_reader(State& state, const Press& press);

}  // namespace referat::interactive
