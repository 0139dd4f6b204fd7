#include "searcher/interactive/help.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/messages.h"
#include "output/text/layout/width.h"

namespace referat::interactive {

namespace {

struct Told {
  std::string_view key;  // empty: a heading
  std::string_view what;
};

const std::vector<Told>& told() {
  static const std::vector<Told> lines{
      {"", N_("Søgning")},
      {N_("skriv"), N_("ord, \"ord sammen\", titel:ord, år:2018 … (man referat-query)")},
      {"← → Home End", N_("flyt markøren; Ctrl-A og Ctrl-E til enderne")},
      {"Ctrl-W", N_("slet ordet før markøren")},
      {"Ctrl-U Ctrl-K", N_("slet alt før, alt efter markøren")},
      {"Ctrl-S", N_("rækkefølge: bedste, nyeste, ældste først")},
      {"Ctrl-L", N_("søg igen, også i det, der er kommet til")},
      {"", N_("Punkter")},
      {"↑ ↓ PgUp PgDn", N_("vælg et punkt; flere hentes, når du når dem")},
      {"Enter", N_("læs punktet")},
      {"Tab", N_("til facetterne og tilbage")},
      {"", N_("Facetter")},
      {"↑ ↓ ← →", N_("vælg en værdi; forrige, næste facet")},
      {N_("Enter, mellemrum"), N_("filtrér efter værdien, eller fjern filteret igen")},
      {"Ctrl-X", N_("fjern alle filtre")},
      {"", N_("Læsning")},
      {"↑ ↓ PgUp PgDn", N_("rul; mellemrum og b en side; Home og End")},
      {N_("Tab, Skift-Tab"), N_("næste, forrige linje med ord, der blev søgt")},
      {"n p", N_("næste, forrige punkt")},
      {"h", N_("hele sagen gennem alle møder")},
      {"Esc, q", N_("tilbage til listen")},
      {"", ""},
      {"Esc, Ctrl-C", N_("forlad søgningen")},
  };
  return lines;
}

std::size_t rows_of(const State& state) { return std::max<std::size_t>(2, state.size.rows) - 1; }

using Keys = std::vector<std::pair<std::string_view, std::string_view>>;

Keys keys_of(const State& state) {
  if (state.help_top) return {{"↑↓", N_("rul")}, {"Esc", N_("tilbage")}};
  if (state.reading) {
    const bool more = state.chosen_hit()->item.case_number && !state.reading->history;
    Keys keys{{"↑↓", N_("rul")}, {"Tab", N_("fundet")}, {"n p", N_("næste, forrige")}};
    if (more) keys.emplace_back("h", N_("sagen"));
    keys.emplace_back("Esc", N_("tilbage"));
    keys.emplace_back("F1", N_("hjælp"));
    return keys;
  }
  if (state.pane == Pane::facets) {
    return {{"Enter", N_("til og fra")},
            {"←→", N_("facet")},
            {"Ctrl-X", N_("fjern filtre")},
            {"Tab", N_("punkter")},
            {"F1", N_("hjælp")}};
  }
  return {{"Enter", N_("læs")},
          {"Tab", N_("facetter")},
          {"Ctrl-S", N_("rækkefølge")},
          {"F1", N_("hjælp")},
          {"Esc", N_("forlad")}};
}

}  // namespace

Lines help_lines(std::size_t columns) {
  constexpr std::size_t key_columns = 20;
  constexpr std::size_t min_columns = 8;
  const std::size_t room = std::max(columns, key_columns + min_columns) - key_columns;
  Lines lines;
  for (const auto& [key, what] : told()) {
    if (key.empty()) {
      lines.emplace_back(what.empty() ? "" : tr(what), look::bold);
      continue;
    }
    std::string before = "  " + tr(key);
    for (const auto& text : output::wrap(tr(what), room)) {
      lines.emplace_back(output::padded(std::exchange(before, ""), key_columns), look::bar);
      lines.back().append(text);
    }
  }
  return lines;
}

void scroll_help(State& state, std::size_t top) {
  const std::size_t lines = help_lines(state.size.columns).size();
  state.help_top = std::min(top, lines - std::min(lines, rows_of(state)));
}

void press_in_help(State& state, const Press& press) {
  const std::size_t top = *state.help_top;
  switch (press.key) {
    case Key::up:
      return scroll_help(state, top - std::min<std::size_t>(top, 1));
    case Key::down:
      return scroll_help(state, top + 1);
    case Key::page_up:
      return scroll_help(state, top - std::min(top, rows_of(state)));
    case Key::page_down:
      return scroll_help(state, top + rows_of(state));
    case Key::home:
      return scroll_help(state, 0);
    case Key::end:
      return scroll_help(state, help_lines(state.size.columns).size());
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
    line.append(tr(what), look::faint);
  }
  return line;
}

}  // namespace referat::interactive
