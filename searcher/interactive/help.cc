#include "searcher/interactive/help.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "output/width.h"

namespace referat::interactive {

namespace {

struct Told {
  std::string_view key;  // empty: a heading
  std::string_view what;
};

const std::vector<Told>& told() {
  static const std::vector<Told> lines{
      {"", "Søgning"},
      {"skriv", "ord, \"ord sammen\", titel:ord, år:2018 … som i man referat-query"},
      {"← → Home End", "flyt markøren; Ctrl-A og Ctrl-E til enderne"},
      {"Ctrl-W", "slet ordet før markøren"},
      {"Ctrl-U Ctrl-K", "slet alt før, alt efter markøren"},
      {"Ctrl-S", "rækkefølge: bedste, nyeste, ældste først"},
      {"Ctrl-L", "søg igen, også i det, der er kommet til"},
      {"", "Punkter"},
      {"↑ ↓ PgUp PgDn", "vælg et punkt; flere hentes, når du når dem"},
      {"Enter", "læs punktet"},
      {"Tab", "til facetterne og tilbage"},
      {"", "Facetter"},
      {"↑ ↓ ← →", "vælg en værdi; forrige, næste facet"},
      {"Enter, mellemrum", "filtrér efter værdien, eller fjern filteret igen"},
      {"Ctrl-X", "fjern alle filtre"},
      {"", "Læsning"},
      {"↑ ↓ PgUp PgDn", "rul; mellemrum og b en side; Home og End"},
      {"Tab, Skift-Tab", "næste, forrige linje med ord, der blev søgt"},
      {"n p", "næste, forrige punkt"},
      {"Esc, q", "tilbage til listen"},
      {"", ""},
      {"Esc, Ctrl-C", "forlad søgningen"},
  };
  return lines;
}

std::size_t rows_of(const State& state) { return std::max<std::size_t>(2, state.size.rows) - 1; }

void scroll_to(State& state, std::size_t top) {
  const std::size_t lines = help_lines().size();
  state.help_top = std::min(top, lines - std::min(lines, rows_of(state)));
}

using Keys = std::vector<std::pair<std::string_view, std::string_view>>;

Keys keys_of(const State& state) {
  if (state.help_top) return {{"↑↓", "rul"}, {"Esc", "tilbage"}};
  if (state.reading) {
    return {{"↑↓ PgDn", "rul"},
            {"Tab", "fundet"},
            {"n p", "næste, forrige"},
            {"Esc", "tilbage"},
            {"F1", "hjælp"}};
  }
  if (state.pane == Pane::facets) {
    return {{"Enter", "til og fra"},
            {"←→", "facet"},
            {"Ctrl-X", "fjern filtre"},
            {"Tab", "punkter"},
            {"F1", "hjælp"}};
  }
  return {{"Enter", "læs"},
          {"Tab", "facetter"},
          {"Ctrl-S", "rækkefølge"},
          {"F1", "hjælp"},
          {"Esc", "forlad"}};
}

}  // namespace

Lines help_lines() {
  constexpr std::size_t key_columns = 18;
  Lines lines;
  for (const auto& [key, what] : told()) {
    Line line;
    if (key.empty()) {
      line.append(what, look::bold);
    } else {
      line.append("  " + output::padded(key, key_columns), look::bar);
      line.append(what);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

void press_in_help(State& state, const Press& press) {
  const std::size_t top = *state.help_top;
  switch (press.key) {
    case Key::up:
      return scroll_to(state, top - std::min<std::size_t>(top, 1));
    case Key::down:
      return scroll_to(state, top + 1);
    case Key::page_up:
      return scroll_to(state, top - std::min(top, rows_of(state)));
    case Key::page_down:
      return scroll_to(state, top + rows_of(state));
    default:
      return state.help_top.reset();
  }
}

Line key_line(const State& state) {
  Line line;
  for (const auto& [key, what] : keys_of(state)) {
    if (!line.empty()) line.append("  ");
    line.append(key, look::bold);
    line.append(" ");
    line.append(what, look::faint);
  }
  return line;
}

}  // namespace referat::interactive
