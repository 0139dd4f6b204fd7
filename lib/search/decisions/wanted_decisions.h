// Which decisions of the items that a request means are asked for. An item that was postponed in
// 2018 may print a decision of 2017 as well, and what another body decided on it.
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "domain/date.h"
#include "domain/outcome.h"
#include "domain/period.h"
#include "query/node.h"
#include "search/facets.h"

namespace referat::search {

struct WantedDecisions {
  std::set<Outcome> results{};                 // one of them; empty: any
  std::vector<std::vector<Period>> periods{};  // a day in one of each list; empty: any day

  [[nodiscard]] bool take(const std::optional<Date>& date,
                          const std::vector<Outcome>& outcomes) const;
};

// What every item of the query must have because a field of it says so, and what the filters say
// that aren't of the kind.
[[nodiscard]] WantedDecisions wanted_decisions(const query::Node& root,
                                               const std::vector<KindFilter>& filters,
                                               std::optional<FacetKind> except_kind = {});

}  // namespace referat::search
