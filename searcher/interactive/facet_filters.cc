#include "searcher/interactive/facet_filters.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referat::interactive {

namespace {

using Values = std::vector<std::string> search::Filters::*;

constexpr std::array<std::pair<std::string_view, Values>, 8> kinds{{
    {"year", &search::Filters::years},
    {"month", &search::Filters::months},
    {"center", &search::Filters::centers},
    {"case", &search::Filters::cases},
    {"body", &search::Filters::bodies},
    {"municipality", &search::Filters::municipalities},
    {"result", &search::Filters::results},
    {"recommended_by", &search::Filters::recommended_by},
}};

std::vector<std::string> chosen_but(const answer::Facet& facet, const std::string& left_out) {
  std::vector<std::string> chosen;
  for (const auto& value : facet.values) {
    if (value.selected && value.value != left_out) chosen.push_back(value.value);
  }
  return chosen;
}

}  // namespace

void toggle(search::Filters& filters, const answer::Facet& facet, const answer::FacetValue& value) {
  for (const auto& [name, kind] : kinds) {
    if (name != facet.name) continue;
    if (value.selected) {
      filters.*kind = chosen_but(facet, value.value);
    } else {
      (filters.*kind).push_back(value.value);
    }
  }
}

}  // namespace referat::interactive
