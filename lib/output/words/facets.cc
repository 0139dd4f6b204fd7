#include "output/words/facets.h"

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"

namespace referat::output {

namespace {

ShellText option_of(const answer::Facet& facet, const answer::FacetValue& value) {
  return ShellText::option(facts_of(facet.kind).option, facet_value(facet, value));
}

}  // namespace

std::string facet_label(FacetKind kind) { return tr(facts_of(kind).label); }

std::string facet_value(const answer::Facet& facet, const answer::FacetValue& value) {
  const auto outcome = facet.kind == FacetKind::result ? parse_outcome(value.value) : std::nullopt;
  return outcome ? outcome_text(*outcome) : value.value;
}

std::string facet_option(const answer::Facet& facet, const answer::FacetValue& value) {
  const ShellText option = option_of(facet, value);
  return option.pasteable() ? std::string(trim(option.shown())) : std::string();
}

std::optional<ShellText> narrowing_option(const answer::Facet& facet, std::size_t total) {
  const answer::FacetValue* top = nullptr;
  for (const auto& value : facet.values) {
    if (value.selected) return std::nullopt;
    const bool narrows = value.count > 0 && value.count < total;
    if (narrows && (top == nullptr || value.count > top->count)) top = &value;
  }
  if (top == nullptr) return std::nullopt;
  return option_of(facet, *top);
}

}  // namespace referat::output
