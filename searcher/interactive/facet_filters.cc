#include "searcher/interactive/facet_filters.h"

#include <string>
#include <vector>

namespace referat::interactive {

namespace {

std::vector<std::string> chosen_but(const answer::Facet& facet, const std::string& left_out) {
  std::vector<std::string> chosen;
  for (const auto& value : facet.values) {
    if (value.selected && value.value != left_out) chosen.push_back(value.value);
  }
  return chosen;
}

}  // namespace

void toggle(answer::Filters& filters, const answer::Facet& facet, const answer::FacetValue& value) {
  auto& chosen = filters.of(facet.kind);
  if (value.selected) {
    chosen = chosen_but(facet, value.value);
  } else {
    chosen.push_back(value.value);
  }
}

}  // namespace referat::interactive
