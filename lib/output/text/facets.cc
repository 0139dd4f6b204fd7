#include "output/text/facets.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "base/messages.h"
#include "base/terminal_safe.h"
#include "output/text/layout/bar.h"
#include "output/text/layout/width.h"
#include "output/words/facets.h"

namespace referat::output {

namespace {

constexpr std::size_t max_bar_columns = 16;
constexpr std::size_t min_bar_columns = 6;  // otherwise options stand on lines of their own
constexpr std::size_t max_value_columns = 32;

// One line, cut where it is too wide for its column.
std::string shown_value(const answer::Facet& facet, const answer::FacetValue& value,
                        const Style& style) {
  std::string text = terminal_safe(facet_value(facet, value));
  if (display_width(text) <= max_value_columns) return text;
  const auto lines = wrap(text, max_value_columns - display_width(style.ellipsis()));
  return (lines.empty() ? std::string() : lines.front()) + std::string(style.ellipsis());
}

struct Columns {
  std::size_t label = 0;
  std::size_t value = 0;
  std::size_t count = 0;
  std::size_t bar = 0;
  std::size_t width = 0;  // of the whole line
  bool can_ask_for_more = true;

  [[nodiscard]] std::size_t before_bar() const { return label + value + count + 6; }
  [[nodiscard]] bool has_room_for(std::string_view option) const {
    return before_bar() + bar + 2 + display_width(option) <= width;
  }
};

// Bars give way to options, as long as they still show something.
Columns columns_for(const std::vector<answer::Facet>& facets, const TextOptions& options) {
  Columns columns{.bar = min_bar_columns, .width = options.width};
  for (const auto& facet : facets) {
    columns.label = std::max(columns.label, display_width(facet_label(facet.kind)));
    for (const auto& value : facet.values) {
      columns.value =
          std::max(columns.value, display_width(shown_value(facet, value, options.style)));
      columns.count = std::max(columns.count, number_text(value.count).size());
    }
  }
  std::size_t widest = 0;
  for (const auto& facet : facets) {
    for (const auto& value : facet.values) {
      const std::string option = facet_option(facet, value);
      if (columns.has_room_for(option)) widest = std::max(widest, display_width(option));
    }
  }
  const std::size_t taken = columns.before_bar() + (widest > 0 ? widest + 2 : 0);
  columns.bar = std::min(max_bar_columns, options.width - std::min(options.width, taken));
  return columns;
}

// Behind the bar, or below where it is too long: options are never broken, they are for copying.
void write_option(std::ostream& out, const std::string& option, std::size_t bar,
                  const Columns& columns, const Style& style) {
  if (option.empty()) return;
  if (columns.has_room_for(option)) {
    const std::size_t bar_gap = bar == 0 ? 2 : 0;
    out << std::string(columns.bar - bar + bar_gap + 2, ' ');
  } else {
    out << '\n' << std::string(columns.label + 4, ' ');
  }
  out << style.paint(sgr::faint, option);
}

void write_value(std::ostream& out, const answer::Facet& facet, const answer::FacetValue& value,
                 std::size_t largest, const Columns& columns, const Style& style) {
  out << padded(shown_value(facet, value, style), columns.value) << "  "
      << fmt::format("{:>{}}", number_text(value.count), columns.count);
  const std::string drawn = bar(value.count, largest, columns.bar, style.unicode);
  if (!drawn.empty()) out << "  " << style.paint(sgr::bar, drawn);
  const std::string option = value.selected ? tr("valgt") : facet_option(facet, value);
  write_option(out, option, display_width(drawn), columns, style);
  out << '\n';
}

void write_facet(std::ostream& out, const answer::Facet& facet, const Columns& columns,
                 const Style& style) {
  std::size_t largest = 0;
  for (const auto& value : facet.values) largest = std::max(largest, value.count);
  const std::string name = facet_label(facet.kind);
  const std::string no_label(columns.label, ' ');
  std::string label = style.paint(sgr::bold, padded(name, columns.label));
  for (const auto& value : facet.values) {
    out << label << "  ";
    write_value(out, facet, value, largest, columns, style);
    label = no_label;
  }
  if (facet.more == 0) return;
  out << no_label << "  " << tr("{} og {} mere", style.ellipsis(), number_text(facet.more));
  if (columns.can_ask_for_more) {
    out << fmt::format(": --facets {}={}", facts_of(facet.kind).name,
                       facet.values.size() + facet.more);
  }
  out << '\n';
}

}  // namespace

void write_facets(std::ostream& out, const std::vector<answer::Facet>& facets,
                  const TextOptions& options, bool can_ask_for_more) {
  Columns columns = columns_for(facets, options);
  columns.can_ask_for_more = can_ask_for_more;
  for (const auto& facet : facets) {
    if (facet.values.empty()) continue;
    out << '\n';
    write_facet(out, facet, columns, options.style);
  }
}

}  // namespace referat::output
