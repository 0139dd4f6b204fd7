// How the items found fall by year, center, case …: plain data.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/facet_kind.h"

namespace referat::answer {

struct FacetValue {
  std::string value;
  std::size_t count = 0;
  bool selected = false;  // by a filter of this kind
};

struct Facet {
  FacetKind kind = FacetKind::year;
  std::vector<FacetValue> values;  // in the kind's order, cut at the number asked for; selected
                                   // values always among them
  std::size_t more = 0;            // how many values were cut
};

}  // namespace referat::answer
