#include "searcher/interactive/hit_list.h"

#include <algorithm>

#include "searcher/interactive/layout.h"

namespace referat::interactive {

namespace {

std::size_t height(const State& state, std::size_t index) {
  return hit_lines(state, state.answer.hits[index]).size() + 1;  // with the empty line behind it
}

// Of the hits first … last, without the empty line behind the last.
std::size_t height(const State& state, std::size_t first, std::size_t last) {
  std::size_t rows = 0;
  for (std::size_t i = first; i <= last; ++i) rows += height(state, i);
  return rows - 1;
}

void keep_hit_in_sight(State& state) {
  const std::size_t rows = layout_of(state).hits.rows;
  auto& [chosen, top] = state.hits;
  top = std::min(top, chosen);
  while (top < chosen && height(state, top, chosen) > rows) ++top;
}

// The last hit that is whole in sight if `top` is the first.
std::size_t last_in_sight(const State& state, std::size_t top) {
  const std::size_t rows = layout_of(state).hits.rows;
  std::size_t last = top;
  while (last + 1 < state.answer.hits.size() && height(state, top, last + 1) <= rows) ++last;
  return last;
}

void page_down(State& state) {
  const std::size_t last = last_in_sight(state, state.hits.top);
  state.hits.top = std::min(last + 1, state.answer.hits.size() - 1);
  choose_hit(state, state.hits.top);
}

// So that what was on top comes right below the screen.
void page_up(State& state) {
  const std::size_t before = state.hits.top;
  std::size_t top = before;
  while (top > 0 && last_in_sight(state, top - 1) + 1 >= before) --top;
  state.hits.top = top;
  choose_hit(state, top);
}

}  // namespace

void choose_hit(State& state, std::size_t index) {
  if (state.answer.hits.empty()) return;
  state.hits.chosen = std::min(index, state.answer.hits.size() - 1);
  keep_hit_in_sight(state);
}

bool press_in_hits(State& state, Key key) {
  const bool some = !state.answer.hits.empty();
  const std::size_t chosen = state.hits.chosen;
  switch (key) {
    case Key::up:
      choose_hit(state, chosen - std::min<std::size_t>(chosen, 1));
      return true;
    case Key::down:
      choose_hit(state, chosen + 1);
      return true;
    case Key::page_up:
      if (some) page_up(state);
      return true;
    case Key::page_down:
      if (some) page_down(state);
      return true;
    default:
      return false;
  }
}

}  // namespace referat::interactive
