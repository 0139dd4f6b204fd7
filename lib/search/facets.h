// Facets: which values the items of a query have, counted exactly (exact_count.h).
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "answer/request.h"
#include "domain/period.h"
#include "search/facet_values.h"

namespace referat::search {

// The value slot a facet counts, and whether it holds a packed set. Error(usage) for an unknown
// name, listing the known ones.
struct FacetSlot {
  unsigned slot = 0;
  bool packed = false;
};
[[nodiscard]] FacetSlot facet_slot(const std::string& name);

// All filters of one kind.
struct KindFilter {
  std::string kind;  // the facet it belongs to, or "period"
  Xapian::Query query;
  std::vector<ChosenValue> chosen;
  std::vector<Period> periods;  // year, month, "period": the meeting is in one of them
};

// The filter of the facet's own kind, or nullptr.
[[nodiscard]] const KindFilter* own_filter(const std::vector<KindFilter>& filters,
                                           const std::string& facet);

// The query's items that pass all filters but those of the kind.
[[nodiscard]] Xapian::Query filtered(const Xapian::Query& query,
                                     const std::vector<KindFilter>& filters,
                                     const std::string& except_kind = "");

struct Tally {
  std::size_t total = 0;  // items that pass, exactly
  std::vector<answer::Facet> facets;
};

// Counts the items that pass `query` and all filters, and for each facet the values of those that
// pass the filters of other kinds. Facets without a filter of their own share one pass over all
// items; each of the others takes a pass of its own. Weights are ignored.
[[nodiscard]] Tally tally(const Xapian::Database& database, const Xapian::Query& query,
                          const std::vector<KindFilter>& filters,
                          const std::vector<answer::FacetRequest>& requests);

}  // namespace referat::search
