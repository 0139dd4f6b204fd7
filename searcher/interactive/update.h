// What a person does → the next state. Pure: no terminal, no search.
#pragma once

#include "searcher/interactive/key.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

void press(State& state, const Press& press);
void resize(State& state, Size size);

}  // namespace referat::interactive
