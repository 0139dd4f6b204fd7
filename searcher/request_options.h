// The parts of a search request that options give: filters and facets.
#pragma once

#include <string_view>
#include <vector>

#include "answer/request.h"
#include "domain/date.h"
#include "domain/facet_kind.h"
#include "searcher/option_values.h"

namespace referat::searcher {

// `today` is what "sidste år" is counted from. Throws Error(usage) for a date that can't be read.
[[nodiscard]] answer::Filters filters(const Values& values, const Date& today);

// By the name that somebody typed, English or Danish. Throws Error(usage) with the known ones.
[[nodiscard]] FacetKind named_facet(std::string_view name);

// --facets "year,center=20,case", or the usual ones; none with --no-facets. Throws Error(usage).
[[nodiscard]] std::vector<answer::FacetRequest> facets(const Values& values);

}  // namespace referat::searcher
