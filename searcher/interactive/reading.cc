#include "searcher/interactive/reading.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "base/messages.h"
#include "output/text/history.h"
#include "output/text/item.h"
#include "searcher/interactive/layout.h"
#include "searcher/interactive/mark_words.h"
#include "searcher/interactive/query_view.h"

namespace referat::interactive {

namespace {

constexpr std::size_t max_text_columns = 120;  // longer lines are hard to read

output::TextOptions text_options(const State& state) {
  auto options = state.manner.text;
  options.width = std::clamp<std::size_t>(state.size.columns, 1, max_text_columns);
  options.commands = false;  // they would be broken at the edge of the screen
  return options;
}

// Lines that the renderers don't break, ids and addresses, go on below.
Lines broken(const Lines& lines, std::size_t columns) {
  Lines result;
  for (const Line& line : lines) {
    for (Line& part : parts(line, columns)) result.push_back(std::move(part));
  }
  return result;
}

// The title stands above the item already, if there is room for all of it.
Lines without_title(Lines lines, const Line& title, std::size_t columns) {
  if (title.width() <= columns && lines.size() > 2) lines.erase(lines.begin(), lines.begin() + 2);
  return lines;
}

Lines item_lines(const State& state, const answer::Hit& hit) {
  std::ostringstream out;
  output::write_item_text(out, hit, text_options(state));
  return without_title(lines_of(out.str()), reading_title(state), state.size.columns);
}

Lines history_lines(const State& state, const answer::CaseHistory& history) {
  auto options = text_options(state);
  options.filters.clear();  // the call's: a case is asked for whole
  std::ostringstream out;
  output::write_history_text(out, history, options);
  return lines_of(out.str());
}

void show(State& state, const Lines& lines) {
  OpenText& reading = *state.reading;
  reading.lines = broken(lines, std::max<std::size_t>(1, state.size.columns));
  reading.found.clear();
  const WordMarker words(reading.words.value_or(std::vector<std::string>()));
  for (std::size_t i = 0; reading.words && i < reading.lines.size(); ++i) {
    if (words.mark(reading.lines[i])) reading.found.push_back(i);
  }
  scroll_to(state, reading.top);
}

}  // namespace

void open_reader(State& state) {
  state.reading.reset();
  if (state.chosen_hit() == nullptr) return;
  state.reading.emplace();
  lay_out_again(state);
}

void open_history(State& state, answer::CaseHistory history) {
  state.reading = OpenText{.words = std::move(state.reading->words), .history = std::move(history)};
  lay_out_again(state);
}

void lay_out_again(State& state) {
  const answer::Hit* hit = state.chosen_hit();
  if (hit == nullptr) return state.reading.reset();
  const auto& history = state.reading->history;
  show(state, history ? history_lines(state, *history) : item_lines(state, *hit));
}

void scroll_to(State& state, std::size_t top) {
  const std::size_t lines = state.reading->lines.size();
  state.reading->top = std::min(top, lines - std::min(lines, reading_rows(state)));
}

std::size_t reading_rows(const State& state) {
  return std::max<std::size_t>(2, layout_of(state).reader.rows);
}

std::size_t percent_read(const State& state) {
  const std::size_t lines = std::max<std::size_t>(1, state.reading->lines.size());
  return 100 * std::min(lines, state.reading->top + reading_rows(state)) / lines;
}

Line reading_title(const State& state) {
  const AgendaItem& item = state.chosen_hit()->item;
  Line line(" " + place_in_list(state) + "  ", look::faint);
  if (state.reading->history) {
    line.append(tr("Sag {} gennem alle møder", item.case_number.value_or("")), look::bold);
  } else {
    line.append(item.title.empty() ? tr("(uden titel)") : item.title, look::bold);
  }
  return line;
}

}  // namespace referat::interactive
