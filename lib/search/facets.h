// Facets: which values the items of a query have, counted exactly (exact_count.h).
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <vector>

#include "answer/request.h"
#include "domain/facet_kind.h"
#include "domain/period.h"
#include "search/facet_values.h"

namespace referat::search {

// All filters of one kind.
struct KindFilter {
  std::optional<FacetKind> kind;  // none: of no facet (--since and --until, --since-last)
  Xapian::Query query;
  std::vector<ChosenValue> chosen;
  std::vector<Period> periods;  // of years, months, days: the meeting is in one of them
};

// The filter of the facet's own kind, or nullptr.
[[nodiscard]] const KindFilter* own_filter(const std::vector<KindFilter>& filters, FacetKind kind);

// The query's items that pass all filters, or all but those of the kind.
[[nodiscard]] Xapian::Query filtered(const Xapian::Query& query,
                                     const std::vector<KindFilter>& filters,
                                     std::optional<FacetKind> except_kind = {});

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
