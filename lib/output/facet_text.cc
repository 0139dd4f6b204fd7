#include "output/facet_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "base/strings.h"
#include "base/terminal_safe.h"
#include "output/bar.h"
#include "output/shell_quote.h"
#include "output/width.h"
#include "output/wording.h"

namespace referat::output {

namespace {

struct FacetWords {
  std::string_view name;
  std::string_view label;
  std::string_view option;
};

constexpr std::array<FacetWords, 8> facet_words{{
    {"year", "År", "--year"},
    {"month", "Måned", ""},  // narrowed by --since and --until together
    {"center", "Center", "--center"},
    {"case", "Sag", "--case"},
    {"body", "Udvalg", "--body"},
    {"municipality", "Kommune", "--municipality"},
    {"result", "Resultat", "--result"},
    {"recommended_by", "Indstiller", "--recommended-by"},
}};

FacetWords words_for(const std::string& name) {
  const auto* found = std::find_if(facet_words.begin(), facet_words.end(),
                                   [&](const FacetWords& words) { return words.name == name; });
  return found != facet_words.end() ? *found : FacetWords{name, name, ""};
}

constexpr std::size_t max_bar_columns = 24;
constexpr std::size_t max_value_columns = 32;
constexpr std::string_view chosen = "  valgt";

// One line, cut where it is too wide for its column.
std::string shown_value(const search::Facet& facet, const search::FacetValue& value,
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
};

Columns columns_for(const std::vector<search::Facet>& facets, const TextOptions& options) {
  Columns columns;
  for (const auto& facet : facets) {
    columns.label = std::max(columns.label, display_width(words_for(facet.name).label));
    for (const auto& value : facet.values) {
      columns.value =
          std::max(columns.value, display_width(shown_value(facet, value, options.style)));
      columns.count = std::max(columns.count, danish_number(value.count).size());
    }
  }
  const std::size_t taken = columns.label + columns.value + columns.count + 6 + chosen.size();
  columns.bar = std::min(max_bar_columns, options.width - std::min(options.width, taken));
  return columns;
}

void write_facet(std::ostream& out, const search::Facet& facet, const Columns& columns,
                 const Style& style) {
  std::size_t largest = 0;
  for (const auto& value : facet.values) largest = std::max(largest, value.count);
  const std::string name = terminal_safe(words_for(facet.name).label);
  const std::string no_label(columns.label, ' ');
  std::string label = style.paint(sgr::bold, padded(name, columns.label));
  for (const auto& value : facet.values) {
    out << label << "  " << padded(shown_value(facet, value, style), columns.value) << "  "
        << fmt::format("{:>{}}", danish_number(value.count), columns.count);
    const std::string drawn = bar(value.count, largest, columns.bar, style.unicode);
    if (!drawn.empty()) out << "  " << style.paint(sgr::bar, drawn);
    out << (value.selected ? chosen : "") << '\n';
    label = no_label;
  }
  if (facet.more > 0) {
    out << no_label << "  " << style.ellipsis() << " og " << danish_number(facet.more) << " mere\n";
  }
}

}  // namespace

std::string facet_label(const std::string& name) { return std::string(words_for(name).label); }

std::string facet_value(const search::Facet& facet, const search::FacetValue& value) {
  const auto outcome = facet.name == "result" ? parse_outcome(value.value) : std::nullopt;
  return outcome ? std::string(danish_outcome(*outcome)) : value.value;
}

void write_facets(std::ostream& out, const std::vector<search::Facet>& facets,
                  const TextOptions& options) {
  const Columns columns = columns_for(facets, options);
  for (const auto& facet : facets) {
    if (facet.values.empty()) continue;
    out << '\n';
    write_facet(out, facet, columns, options.style);
  }
}

std::optional<std::string> narrowing_option(const search::Facet& facet, std::size_t total) {
  const std::string_view option = words_for(facet.name).option;
  const search::FacetValue* top = nullptr;
  for (const auto& value : facet.values) {
    if (value.selected) return std::nullopt;
    const bool narrows = value.count > 0 && value.count < total;
    if (narrows && (top == nullptr || value.count > top->count)) top = &value;
  }
  if (top == nullptr || option.empty()) return std::nullopt;
  return fmt::format(" {} {}", option, shell_quote(top->value));
}

}  // namespace referat::output
