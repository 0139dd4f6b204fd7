// The filters of a request as queries, one for each kind, so that a facet can leave out its own.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <vector>

#include "answer/request.h"
#include "domain/center.h"
#include "search/facets.h"

namespace referat::search {

// Kinds without a filter are left out. today, periods_of: see SearchRequest. Throws Error(usage)
// for a year or result that can't be read.
[[nodiscard]] std::vector<KindFilter> filters_by_kind(const answer::Filters& filters,
                                                      const CenterRegister& centers,
                                                      const Date& today = {},
                                                      PeriodOf periods_of = PeriodOf::meetings);

// Every item but those that a fuller document of their meeting has too, so that none counts twice;
// nothing where there are none such. editions: of each meeting so many less full documents count
// all the same.
[[nodiscard]] std::optional<KindFilter> counted_once(const Xapian::Database& database,
                                                     std::size_t editions = 0);

}  // namespace referat::search
