// The parts of a search request that options give: filters and facets.
#pragma once

#include <vector>

#include "answer/request.h"
#include "domain/date.h"
#include "searcher/option_values.h"

namespace referat::searcher {

// `today` is what "sidste år" is counted from. Throws Error(usage) for a date that can't be read.
[[nodiscard]] answer::Filters filters(const Values& values, const Date& today);

// --facets "year,center=20,case", or the usual ones; none with --no-facets. Throws Error(usage).
[[nodiscard]] std::vector<answer::FacetRequest> facets(const Values& values);

}  // namespace referat::searcher
