// The list of hits: which of them is chosen, and what of the list is in sight.
#pragma once

#include <cstddef>

#include "searcher/interactive/key.h"
#include "searcher/interactive/line.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

// Chooses a hit, the last one for an index beyond, and brings it into sight.
void choose_hit(State& state, std::size_t index);

// Up, down, a page. False if the key is for something else.
bool press_in_hits(State& state, Key key);

// One hit: title, meeting, decision, context, what it lacks.
[[nodiscard]] Lines hit_lines(const State& state, const answer::Hit& hit);

// The hits in sight, from the top one on, each with an empty line behind it, as far as there is
// room.
[[nodiscard]] Lines hit_list_lines(const State& state);

}  // namespace referat::interactive
