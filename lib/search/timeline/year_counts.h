// Items and decisions of each year, counted from value slots alone.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <vector>

#include "answer/timeline_result.h"
#include "search/decisions/wanted_decisions.h"

namespace referat::search {

struct YearCounts {
  std::vector<answer::TimelineYear> years;  // as in Timeline, without `best`
  std::size_t decisions = 0;
  std::size_t undated_items = 0;
  std::size_t undated_decisions = 0;
};

// The items of one query, and of the decisions in those of another the wanted ones: a pass each.
[[nodiscard]] YearCounts count_years(const Xapian::Database& database, const Xapian::Query& items,
                                     const Xapian::Query& deciding_items,
                                     const WantedDecisions& wanted);

}  // namespace referat::search
