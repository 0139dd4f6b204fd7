// A stretch of days.
#pragma once

#include "domain/date.h"

namespace referat {

// Both ends included.
struct Period {
  Date first;
  Date last;
};

// Which days a period asks for: an item's meeting's, or those that its decisions were made on. A
// decision may be printed by the minutes of a later meeting only.
enum class PeriodOf { meetings, decisions };

// What an open end stands for.
inline constexpr Date calendar_begin{1800, 1, 1};
inline constexpr Date calendar_end{2199, 12, 31};

}  // namespace referat
