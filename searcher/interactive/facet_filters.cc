#include "searcher/interactive/facet_filters.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referat::interactive {

namespace {

using Values = std::vector<std::string> answer::Filters::*;

constexpr std::array<std::pair<std::string_view, Values>, 8> kinds{{
    {"year", &answer::Filters::years},
    {"month", &answer::Filters::months},
    {"center", &answer::Filters::centers},
    {"case", &answer::Filters::cases},
    {"body", &answer::Filters::bodies},
    {"municipality", &answer::Filters::municipalities},
    {"result", &answer::Filters::results},
    {"recommended_by", &answer::Filters::recommended_by},
}};

std::vector<std::string> chosen_but(const answer::Facet& facet, const std::string& left_out) {
  std::vector<std::string> chosen;
  for (const auto& value : facet.values) {
    if (value.selected && value.value != left_out) chosen.push_back(value.value);
  }
  return chosen;
}

}  // namespace

void toggle(answer::Filters& filters, const answer::Facet& facet, const answer::FacetValue& value) {
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
