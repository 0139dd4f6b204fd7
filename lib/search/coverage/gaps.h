// Holes in a series of meetings.
#pragma once

#include <optional>
#include <vector>

#include "answer/coverage_result.h"
#include "domain/date.h"

namespace referat::search {

struct Rhythm {
  std::optional<std::size_t> usual_days;  // median; nothing where there are too few meetings
  std::vector<answer::Gap> gaps;
};

// The dates ascend, without doubles. A gap is more than 2.5 times the median and more than 60 days;
// July, when nobody meets, counts for neither.
[[nodiscard]] Rhythm rhythm_of(const std::vector<Date>& meetings);

}  // namespace referat::search
