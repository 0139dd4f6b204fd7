// A stretch of days that somebody names: a year, a month, a day, a quarter, last year.
#pragma once

#include <optional>
#include <string_view>

#include "domain/date.h"

namespace referat::query {

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

// 2018 · 2018-11, 11-2018, 11/2018, nov 2018 · every form of parse_date() · 1. halvår 2018,
// 3. kvartal 2018, foråret 2018 (March to May; winter lies in two years and is none) · i dag, i
// går, denne måned, sidste måned, i år, sidste år, i fjor, seen from `today`; without a valid
// `today` those can't be read. Blanks must be single.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text, const Date& today);

// Nothing beyond the calendar's ends.
[[nodiscard]] std::optional<Date> day_after(const Date& date);
[[nodiscard]] std::optional<Date> day_before(const Date& date);

}  // namespace referat::query
