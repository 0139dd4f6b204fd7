#include <unicode/uchar.h>

#include <algorithm>
#include <optional>
#include <string>

#include "base/strings.h"
#include "domain/date.h"
#include "query/parser.h"

namespace referat::query {

namespace {

constexpr Date calendar_begin{1800, 1, 1};
constexpr Date calendar_end{2199, 12, 31};

struct Period {
  Date first;
  Date last;
};

// The number that the text is, as a whole, in min..max digits.
std::optional<int> digits(std::string_view text, std::size_t min, std::size_t max) {
  if (text.size() < min || text.size() > max) return std::nullopt;
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    return std::nullopt;
  }
  return std::stoi(std::string(text));
}

std::optional<Period> whole_year(int year) {
  const Period period{{year, 1, 1}, {year, 12, 31}};
  return period.first.valid() ? std::optional(period) : std::nullopt;
}

std::optional<Period> whole_month(int year, int month) {
  Period period{{year, month, 1}, {year, month, 31}};
  if (!period.first.valid()) return std::nullopt;
  while (!period.last.valid()) --period.last.day;
  return period;
}

// 2018-11, 11-2018, 11.2018, 11/2018
std::optional<Period> numeric_month(std::string_view text) {
  const auto at = text.find_first_of("-./");
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view head = text.substr(0, at);
  const std::string_view tail = text.substr(at + 1);
  if (const auto year = digits(head, 4, 4)) {
    const auto month = digits(tail, 1, 2);
    return month ? whole_month(*year, *month) : std::nullopt;
  }
  const auto month = digits(head, 1, 2);
  const auto year = digits(tail, 4, 4);
  return month && year ? whole_month(*year, *month) : std::nullopt;
}

// nov 2018, november 2018
std::optional<Period> named_month(std::string_view text) {
  const auto at = text.rfind(' ');
  if (at == std::string_view::npos) return std::nullopt;
  const auto month = parse_month(trim(text.substr(0, at)));
  const auto year = digits(text.substr(at + 1), 4, 4);
  return month && year ? whole_month(*year, *month) : std::nullopt;
}

std::optional<Period> parse_period(std::string_view text) {
  if (const auto year = digits(text, 4, 4)) return whole_year(*year);
  if (const auto month = numeric_month(text)) return month;
  if (const auto month = named_month(text)) return month;
  if (const auto day = parse_date(text)) return Period{*day, *day};
  return std::nullopt;
}

}  // namespace

bool parse_date_range(std::string_view text, Date& first, Date& last) {
  const std::string tidy = collapse_blanks(text);
  const std::string_view whole = tidy;
  const auto dots = whole.find("..");
  const std::string_view from = trim(whole.substr(0, dots));
  const std::string_view to = dots == std::string_view::npos ? from : trim(whole.substr(dots + 2));
  if (from.empty() && to.empty()) return false;
  const auto begin = parse_period(from);
  const auto end = parse_period(to);
  if ((!begin && !from.empty()) || (!end && !to.empty())) return false;
  first = begin ? begin->first : calendar_begin;
  last = end ? end->last : calendar_end;
  // "2020..2018" can only mean the years between.
  if (begin && end && last < first) {
    first = end->first;
    last = begin->last;
  }
  return true;
}

}  // namespace referat::query
