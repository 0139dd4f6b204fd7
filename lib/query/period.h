// Periods as somebody names them: a year, a month, a day, a quarter, last year.
#pragma once

#include <optional>
#include <string_view>

#include "domain/period.h"

namespace referat::query {

// 2018 · 2018-11, 11-2018, 11/2018, nov 2018 · every form of parse_date() · 1. halvår 2018,
// 3. kvartal 2018, foråret 2018 (March to May; winter lies in two years and is none) · i dag, i
// går, denne måned, sidste måned, i år, sidste år, i fjor, seen from `today`; without a valid
// `today` those can't be read. Blanks must be single.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text, const Date& today);

// Nothing beyond the calendar's ends.
[[nodiscard]] std::optional<Date> day_after(const Date& date);
[[nodiscard]] std::optional<Date> day_before(const Date& date);

}  // namespace referat::query
