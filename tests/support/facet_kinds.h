// The kinds of facets and filters, and what an item has of each, read from what referat-index
// --parse prints.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/facet_kind.h"
#include "support/collection.h"

namespace referat::test {

using FacetValues = std::set<std::string>;
using FacetCounts = std::map<std::string, std::size_t>;

// Of a filter, values of one kind: or; kinds: and.
using ValuesByKind = std::map<FacetKind, FacetValues>;

[[nodiscard]] ValuesByKind values_of(const Json& meeting, const Json& item);

[[nodiscard]] bool passes(const ValuesByKind& item, const ValuesByKind& filter,
                          std::optional<FacetKind> except_kind = {});

// "--recommended-by"
[[nodiscard]] std::string option_of(FacetKind kind);

// The facet in an answer's JSON.
[[nodiscard]] const Json& facet_of(const Json& answer, FacetKind kind);

// No items, all facets with all their values, and the filter's options.
[[nodiscard]] std::vector<std::string> facet_arguments(const ValuesByKind& filter);

// The first and the last value (REQUIRE: there are some); one if there is but one.
[[nodiscard]] FacetValues outermost(const FacetCounts& counts);

// What JSON shows of a facet: counts, and the chosen values marked (CHECK).
void check_facet(const Json& found, const FacetCounts& by_hand, const FacetValues& chosen);

// A filter for each facet's first and last value, for both at once, and for the first with the
// outermost that the next kind has left. counted(filter, kind): the facet's values of all that
// passes the other kinds of the filter.
template <typename Counted, typename Check>
void with_filters(const Counted& counted, const Check& check) {
  const auto kinds = facet_kinds();
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const FacetKind kind = kinds[i].kind;
    const FacetValues ends = outermost(counted(ValuesByKind{}, kind));
    check(ValuesByKind{{kind, {*ends.begin()}}});
    check(ValuesByKind{{kind, {*ends.rbegin()}}});
    check(ValuesByKind{{kind, ends}});
    ValuesByKind both{{kind, {*ends.begin()}}};
    const FacetKind next = kinds[(i + 1) % kinds.size()].kind;
    const FacetCounts left = counted(both, next);
    if (left.empty()) continue;
    both[next] = outermost(left);
    check(both);
  }
}

}  // namespace referat::test
