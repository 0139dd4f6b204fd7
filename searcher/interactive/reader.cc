#include "searcher/interactive/reader.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "output/text.h"
#include "searcher/interactive/found_words.h"
#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/layout.h"

namespace referat::interactive {

namespace {

constexpr std::size_t max_text_columns = 120;  // longer lines are hard to read

std::size_t rows_of(const State& state) {
  return std::max<std::size_t>(2, layout_of(state).reader.rows);
}

void scroll_to(State& state, std::size_t top) {
  const std::size_t lines = state.reading->lines.size();
  state.reading->top = std::min(top, lines - std::min(lines, rows_of(state)));
}

void scroll_up(State& state, std::size_t rows) {
  const std::size_t top = state.reading->top;
  scroll_to(state, top - std::min(top, rows));
}

void scroll_down(State& state, std::size_t rows) { scroll_to(state, state.reading->top + rows); }

// The next line below the top, or the last one above it, that has words of the query.
void to_found(State& state, bool below) {
  const auto& [lines, found, top] = *state.reading;
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
  if (state.hits.chosen == before) return;
  state.reading.reset();
  open_reader(state);
}

void press_letter(State& state, const std::string& letter) {
  const std::size_t chosen = state.hits.chosen;
  if (letter == "q") state.reading.reset();
  if (letter == " ") scroll_down(state, rows_of(state) - 1);
  if (letter == "b") scroll_up(state, rows_of(state) - 1);
  if (letter == "n") read_hit(state, chosen + 1);
  if (letter == "p") read_hit(state, chosen - std::min<std::size_t>(chosen, 1));
  if (letter == "?") state.help_top = 0;
}

}  // namespace

void open_reader(State& state) {
  const search::Hit* hit = state.chosen_hit();
  if (hit == nullptr) {
    state.reading.reset();
    return;
  }
  auto options = state.manner.text;
  options.width = std::clamp<std::size_t>(state.size.columns, 1, max_text_columns);
  std::ostringstream out;
  output::write_item_text(out, *hit, options);
  const std::size_t top = state.reading ? state.reading->top : 0;
  state.reading = Reading{.lines = lines_of(out.str())};
  const auto words = found_words(*hit);
  for (std::size_t i = 0; i < state.reading->lines.size(); ++i) {
    if (mark_words(state.reading->lines[i], words)) state.reading->found.push_back(i);
  }
  scroll_to(state, top);
}

void press_in_reader(State& state, const Press& press) {
  switch (press.key) {
    case Key::text:
      return press_letter(state, press.text);
    case Key::escape:
    case Key::backspace:
      return state.reading.reset();
    case Key::up:
      return scroll_up(state, 1);
    case Key::down:
    case Key::enter:
      return scroll_down(state, 1);
    case Key::page_up:
      return scroll_up(state, rows_of(state) - 1);
    case Key::page_down:
      return scroll_down(state, rows_of(state) - 1);
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

std::size_t percent_read(const State& state) {
  const std::size_t lines = std::max<std::size_t>(1, state.reading->lines.size());
  return 100 * std::min(lines, state.reading->top + rows_of(state)) / lines;
}

}  // namespace referat::interactive
