// Exact facet counts: the second pass.
#pragma once

#include <string>
#include <vector>
#include <xapian.h>

#include "search/engine.h"

namespace referat::search {

// The value slot a facet counts, and whether it holds a packed set. Error(usage) for an unknown
// name, listing the known ones.
struct FacetSlot {
  unsigned slot = 0;
  bool packed = false;
};
[[nodiscard]] FacetSlot facet_slot(const std::string& name);

// Counts the values of each facet over all items that pass `query` (weights ignored). `selected`
// are the values chosen by filters of that kind.
struct FacetPass {
  FacetRequest request;
  Xapian::Query query;  // the query with all filters of other kinds
  std::vector<std::string> selected;
};
[[nodiscard]] std::vector<Facet> count_facets(const Xapian::Database& database,
                                              const std::vector<FacetPass>& passes);

}  // namespace referat::search
