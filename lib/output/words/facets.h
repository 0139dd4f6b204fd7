// Facets as people read them, and the options that narrow a search by them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "answer/facet.h"
#include "base/shell_text.h"

namespace referat::output {

// "Center"
[[nodiscard]] std::string facet_label(FacetKind kind);

// A value as people read it: results in the user's language, everything else unchanged.
[[nodiscard]] std::string facet_value(const answer::Facet& facet, const answer::FacetValue& value);

// "--center ØDC": what narrows by the value, to be pasted behind a search; empty if it can't be.
[[nodiscard]] std::string facet_option(const answer::Facet& facet, const answer::FacetValue& value);

// " --center ØDC": the option that narrows by the facet's most frequent value. Nothing where a
// value is chosen already (another one would widen the search) or where every value has all the
// `total` items.
[[nodiscard]] std::optional<ShellText> narrowing_option(const answer::Facet& facet,
                                                        std::size_t total);

}  // namespace referat::output
