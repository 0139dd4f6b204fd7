#include "output/words/facets.h"

#include <fmt/format.h>

#include "base/messages.h"
#include "domain/outcome.h"
#include "output/words/shell_quote.h"

namespace referat::output {

std::string facet_label(FacetKind kind) { return tr(facts_of(kind).label); }

std::string facet_value(const answer::Facet& facet, const answer::FacetValue& value) {
  const auto outcome = facet.kind == FacetKind::result ? parse_outcome(value.value) : std::nullopt;
  return outcome ? outcome_text(*outcome) : value.value;
}

std::string facet_option(const answer::Facet& facet, const answer::FacetValue& value) {
  return fmt::format("--{} {}", facts_of(facet.kind).option, shell_quote(value.value));
}

std::optional<std::string> narrowing_option(const answer::Facet& facet, std::size_t total) {
  const answer::FacetValue* top = nullptr;
  for (const auto& value : facet.values) {
    if (value.selected) return std::nullopt;
    const bool narrows = value.count > 0 && value.count < total;
    if (narrows && (top == nullptr || value.count > top->count)) top = &value;
  }
  if (top == nullptr) return std::nullopt;
  return ' ' + facet_option(facet, *top);
}

}  // namespace referat::output
