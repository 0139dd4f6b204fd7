// Facets with bars, and the options that narrow a search by them.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "output/text/text.h"

namespace referat::output {

// "Center"
[[nodiscard]] std::string facet_label(FacetKind kind);

// A value as people read it: results in Danish, everything else unchanged.
[[nodiscard]] std::string facet_value(const answer::Facet& facet, const answer::FacetValue& value);

// A line for each value: how many items, a bar, and the option that narrows the search by it (or
// widens it, where another value of the facet is chosen). can_ask_for_more: the answer takes
// --facets, which is told where values are left out.
void write_facets(std::ostream& out, const std::vector<answer::Facet>& facets,
                  const TextOptions& options, bool can_ask_for_more = true);

// " --center ØDC": the option that narrows by the facet's most frequent value. Nothing where a
// value is chosen already (another one would widen the search) or where every value has all the
// `total` items.
[[nodiscard]] std::optional<std::string> narrowing_option(const answer::Facet& facet,
                                                          std::size_t total);

}  // namespace referat::output
