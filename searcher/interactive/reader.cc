#include "searcher/interactive/reader.h"

#include <algorithm>
#include <iterator>

#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/reading.h"

namespace referat::interactive {

namespace {

void scroll_up(State& state, std::size_t rows) {
  const std::size_t top = state.reading->top;
  scroll_to(state, top - std::min(top, rows));
}

void scroll_down(State& state, std::size_t rows) { scroll_to(state, state.reading->top + rows); }

// The next line below the top, or the last one above it, that has words of the query.
void to_found(State& state, bool below) {
  const auto& found = state.reading->found;
  const std::size_t top = state.reading->top;
  if (below) {
    const auto next = std::upper_bound(found.begin(), found.end(), top);
    if (next != found.end()) scroll_to(state, *next);
  } else {
    const auto next = std::lower_bound(found.begin(), found.end(), top);
    scroll_to(state, next == found.begin() ? 0 : *std::prev(next));
  }
}

void read_hit(State& state, std::size_t index) {
  const std::size_t before = state.hits.chosen;
  choose_hit(state, index);
  if (state.hits.chosen != before) open_reader(state);
}

// From the history of the case to the item, from that to the list.
void back(State& state) {
  if (state.reading->history) {
    open_reader(state);
  } else {
    state.reading.reset();
  }
}

void press_letter(State& state, const std::string& letter) {
  const std::size_t chosen = state.hits.chosen;
  const std::optional<std::string>& number = state.chosen_hit()->item.case_number;
  if (letter == "h" && number && !state.reading->history) state.wanted_case = *number;
  if (letter == " ") scroll_down(state, reading_rows(state) - 1);
  if (letter == "b") scroll_up(state, reading_rows(state) - 1);
  if (letter == "n") read_hit(state, chosen + 1);
  if (letter == "p") read_hit(state, chosen - std::min<std::size_t>(chosen, 1));
  if (letter == "?") state.help_top = 0;
  if (letter == "q") back(state);
}

}  // namespace

void press_in_reader(State& state, const Press& press) {
  state.reading->error.clear();
  switch (press.key) {
    case Key::text:
      return press_letter(state, press.text);
    case Key::escape:
    case Key::backspace:
      return back(state);
    case Key::up:
      return scroll_up(state, 1);
    case Key::down:
    case Key::enter:
      return scroll_down(state, 1);
    case Key::page_up:
      return scroll_up(state, reading_rows(state) - 1);
    case Key::page_down:
      return scroll_down(state, reading_rows(state) - 1);
    case Key::tab:
      return to_found(state, true);
    case Key::back_tab:
      return to_found(state, false);
    case Key::home:
      return scroll_to(state, 0);
    case Key::end:
      return scroll_to(state, state.reading->lines.size());
    default:
      return;
  }
}

}  // namespace referat::interactive
