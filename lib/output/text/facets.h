// Facets with bars and the options that narrow a search by them.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/facet.h"
#include "output/text/options.h"

namespace referat::output {

// A line for each value: how many items, a bar, and the option that narrows the search by it (or
// widens it, where another value of the facet is chosen). can_ask_for_more: the answer takes
// --facets, which is told where values are left out.
void write_facets(std::ostream& out, const std::vector<answer::Facet>& facets,
                  const TextOptions& options, bool can_ask_for_more = true);

}  // namespace referat::output
