// From counts to a facet: what is shown of it, in which order, and what is chosen.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "answer/facet.h"
#include "answer/request.h"

namespace referat::search {

// A value chosen by a filter.
struct ChosenValue {
  std::string value;
  bool named = true;  // by itself, so that it is shown even with no items; not by a range
};

using FacetCounts = std::map<std::string, std::size_t>;  // by value

// The form in which a filter compares the kind's values: bodies, for one, by small letters.
[[nodiscard]] std::string compared_value(FacetKind kind, const std::string& value);

// The spelling that stands for all of one value: the most frequent, of those as frequent the
// shortest, then the first. Not of none.
[[nodiscard]] std::string shown_spelling(const FacetCounts& spellings);

// With each value's spellings counted together.
[[nodiscard]] FacetCounts spellings_together(FacetKind kind, const FacetCounts& counts);

// In the facet's order, cut at as many values as asked for; those chosen are always among them.
[[nodiscard]] answer::Facet shown_facet(const FacetCounts& counts,
                                        const answer::FacetRequest& request,
                                        const std::vector<ChosenValue>& chosen);

}  // namespace referat::search
