#include <fmt/format.h>

#include <algorithm>

#include "base/messages.h"
#include "output/text/layout/bar.h"
#include "output/text/layout/width.h"
#include "output/words/facets.h"
#include "searcher/interactive/choice_mark.h"
#include "searcher/interactive/facet_pane.h"

namespace referat::interactive {

namespace {

constexpr std::size_t max_bar_columns = 16;
constexpr std::size_t min_value_columns = 12;

struct Columns {
  std::size_t value = 0;
  std::size_t count = 1;
  std::size_t bar = 0;
};

// "▌[x] value  count  bar": bars get what values leave.
Columns columns_for(const std::vector<answer::Facet>& facets, std::size_t width) {
  constexpr std::size_t gaps = 1 + 4 + 1 + 2;
  Columns columns{.value = min_value_columns};
  for (const auto& facet : facets) {
    for (const auto& value : facet.values) {
      const std::string text = output::facet_value(facet, value);
      columns.value = std::max(columns.value, output::display_width(text));
      columns.count = std::max(columns.count, number_text(value.count).size());
    }
  }
  const std::size_t room = width - std::min(width, gaps + columns.count);
  columns.value = std::min(columns.value, room);
  columns.bar = std::min(max_bar_columns, room - columns.value);
  return columns;
}

std::size_t largest_count(const answer::Facet& facet) {
  std::size_t largest = 0;
  for (const auto& value : facet.values) largest = std::max(largest, value.count);
  return largest;
}

Line value_line(const answer::Facet& facet, const answer::FacetValue& value, const Columns& columns,
                bool chosen, bool unicode) {
  Line line;
  const Look look = value.selected ? look::bold : look::plain;
  line.append(value.selected ? "[x] " : "[ ] ", look);
  Line name(output::facet_value(facet, value), look);
  const Line shown = cut(name, columns.value);
  line.append(shown);
  const std::string blanks(columns.value - shown.width() + 1, ' ');
  line.append(blanks + fmt::format("{:>{}}", number_text(value.count), columns.count), look);
  if (chosen) line = line.reversed();
  line = beside_mark(line, chosen, unicode);
  line.append("  ");
  line.append(output::bar(value.count, largest_count(facet), columns.bar, unicode), look::bar);
  return line;
}

Line others_line(const answer::Facet& facet, bool chosen, bool unicode) {
  const Line line("    " + tr("… og {} mere", number_text(facet.more)), look::faint);
  return beside_mark(chosen ? line.reversed() : line, chosen, unicode);
}

}  // namespace

FacetLines facet_lines(const State& state, std::size_t columns) {
  const auto& facets = state.answer.facets;
  const Columns layout = columns_for(facets, columns);
  const bool unicode = state.manner.text.style.unicode;
  FacetLines result;
  std::optional<std::size_t> facet_before;
  for (const FacetRow& row : facet_rows(facets)) {
    const answer::Facet& facet = facets[row.facet];
    if (facet_before != row.facet) {
      if (facet_before) result.lines.emplace_back();
      result.lines.push_back(cut(Line(" " + output::facet_label(facet.kind), look::bold), columns));
    }
    facet_before = row.facet;
    const bool chosen =
        state.pane == Pane::facets && state.facets.chosen == result.line_of_row.size();
    result.line_of_row.push_back(result.lines.size());
    const Line line = row.value
                          ? value_line(facet, facet.values[*row.value], layout, chosen, unicode)
                          : others_line(facet, chosen, unicode);
    result.lines.push_back(cut(line, columns));
  }
  return result;
}

}  // namespace referat::interactive
