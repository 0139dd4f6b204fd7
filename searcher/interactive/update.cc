#include "searcher/interactive/update.h"

#include <algorithm>

#include "searcher/interactive/facet_pane.h"
#include "searcher/interactive/help.h"
#include "searcher/interactive/hit_list.h"
#include "searcher/interactive/question.h"
#include "searcher/interactive/reader.h"
#include "searcher/interactive/reading.h"

namespace referat::interactive {

namespace {

void next_order(State& state) {
  using answer::Sort;
  Sort& sort = state.request.sort;
  sort = sort == Sort::relevance ? Sort::newest
         : sort == Sort::newest  ? Sort::oldest
                                 : Sort::relevance;
  ask_anew(state);
}

// Keys of the line that the query is typed in. False if the key is for something else.
bool edit_query(LineEdit& line, const Press& press) {
  switch (press.key) {
    case Key::text:
      line.insert(press.text);
      return true;
    case Key::left:
      line.left();
      return true;
    case Key::right:
      line.right();
      return true;
    case Key::home:
    case Key::line_begin:
      line.to_begin();
      return true;
    case Key::end:
    case Key::line_end:
      line.to_end();
      return true;
    case Key::backspace:
      line.remove_before();
      return true;
    case Key::remove:
      line.remove_at();
      return true;
    case Key::remove_word:
      line.remove_word_before();
      return true;
    case Key::remove_to_begin:
      line.remove_to_begin();
      return true;
    case Key::remove_to_end:
      line.remove_to_end();
      return true;
    default:
      return false;
  }
}

// Typing always goes into the query, wherever one is.
void type(State& state, const Press& press) {
  const std::string before = state.query.text();
  if (!edit_query(state.query, press)) return;
  state.pane = Pane::hits;
  if (state.query.text() != before) ask_anew(state);
}

void change_pane(State& state) {
  const bool facets = state.pane == Pane::hits && !state.answer.facets.empty();
  state.pane = facets ? Pane::facets : Pane::hits;
  if (facets) choose_value(state, chosen_value(state));
}

// Keys that mean the same in both panes. False if the key is for something else.
bool press_anywhere(State& state, Key key) {
  switch (key) {
    case Key::tab:
    case Key::back_tab:
      change_pane(state);
      return true;
    case Key::sort:
      next_order(state);
      return true;
    case Key::clear_filters:
      state.request.filters = {};
      ask_anew(state);
      return true;
    case Key::refresh:
      state.reopen = true;
      ask_anew(state);
      return true;
    default:
      return false;
  }
}

void press_beside_facets(State& state, const Press& press) {
  if (press.key == Key::escape) {
    state.pane = Pane::hits;
  } else if (press.key == Key::text && press.text == " ") {
    toggle_chosen(state);
  } else if (press.key == Key::text && press.text == "?") {
    state.help_top = 0;
  } else if (!press_in_facets(state, press.key)) {
    type(state, press);
  }
}

void press_beside_hits(State& state, const Press& press) {
  if (press.key == Key::escape) {
    state.leaving = true;
  } else if (press.key == Key::enter) {
    open_reader(state);
  } else if (!press_in_hits(state, press.key)) {
    type(state, press);
  }
}

}  // namespace

void press(State& state, const Press& press) {
  if (state.help_top) {
    press_in_help(state, press);
  } else if (press.key == Key::help) {
    state.help_top = 0;
  } else if (state.reading) {
    press_in_reader(state, press);
  } else if (press_anywhere(state, press.key)) {
    return;
  } else if (state.pane == Pane::facets) {
    press_beside_facets(state, press);
  } else {
    press_beside_hits(state, press);
  }
}

void resize(State& state, Size size) {
  state.size = size;
  choose_hit(state, state.hits.chosen);
  choose_value(state, chosen_value(state));
  if (state.reading) lay_out_again(state);
  if (state.help_top) scroll_help(state, *state.help_top);
}

}  // namespace referat::interactive
