// Periods and ranges of them, as somebody types them.
#pragma once

#include <string_view>

#include "domain/date.h"

namespace referat::query {

// A period (period.h) or a range of them → both ends included; an open end is the calendar's
// (1800-01-01, 2199-12-31). False if unreadable.
//   A..B, A.., ..B · A-B, A-, -B · fra A til B, mellem A og B · siden A, fra A (A included) ·
//   efter A (from the day after) · før A, inden A (until the day before) · til A, indtil A
//   (A included) · the same in English
// today: what "sidste år" counts from; without a valid date such words can't be read.
[[nodiscard]] bool parse_date_range(std::string_view text, Date& first, Date& last,
                                    const Date& today = {});

}  // namespace referat::query
