// The parts of a search request that options give: filters and facets.
#pragma once

#include <vector>

#include "domain/date.h"
#include "search/engine.h"
#include "searcher/option_values.h"

namespace referat::searcher {

// `today` is what "sidste år" is counted from. Throws Error(usage) for a date that can't be read.
[[nodiscard]] search::Filters filters(const Values& values, const Date& today);

// --facets "year,center=20,case", or the usual ones; none with --no-facets. Throws Error(usage).
[[nodiscard]] std::vector<search::FacetRequest> facets(const Values& values);

}  // namespace referat::searcher
