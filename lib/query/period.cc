#include "query/period.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/strings.h"

namespace referat::query {

namespace {

constexpr int december = 12;

// The number that the text is, as a whole, in min..max digits.
std::optional<int> digits(std::string_view text, std::size_t min, std::size_t max) {
  if (text.size() < min || text.size() > max) return std::nullopt;
  if (!is_number(text)) return std::nullopt;
  return std::stoi(std::string(text));
}

// Whole months of one year, both included.
std::optional<Period> months(int year, int first, int last) {
  Period period{{year, first, 1}, {year, last, 31}};
  if (!period.first.valid() || last > december) return std::nullopt;
  while (!period.last.valid()) --period.last.day;
  return period;
}

std::optional<Period> month(int year, int number) { return months(year, number, number); }

std::optional<Period> year(int number) { return months(number, 1, december); }

// 2018-11, 11-2018, 11.2018, 11/2018
std::optional<Period> numeric_month(std::string_view text) {
  const auto at = text.find_first_of("-./");
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view head = text.substr(0, at);
  const std::string_view tail = text.substr(at + 1);
  if (const auto whole = digits(head, 4, 4)) {
    const auto number = digits(tail, 1, 2);
    return number ? month(*whole, *number) : std::nullopt;
  }
  const auto number = digits(head, 1, 2);
  const auto whole = digits(tail, 4, 4);
  return number && whole ? month(*whole, *number) : std::nullopt;
}

struct Season {
  std::string_view name;
  int first;  // month
  int last;
};
constexpr std::array seasons{
    Season{"forår", 3, 5},          Season{"foråret", 3, 5},       Season{"sommer", 6, 8},
    Season{"sommeren", 6, 8},       Season{"efterår", 9, 11},      Season{"efteråret", 9, 11},
    Season{"1. halvår", 1, 6},      Season{"første halvår", 1, 6}, Season{"2. halvår", 7, 12},
    Season{"andet halvår", 7, 12},  Season{"1. kvartal", 1, 3},    Season{"første kvartal", 1, 3},
    Season{"2. kvartal", 4, 6},     Season{"andet kvartal", 4, 6}, Season{"3. kvartal", 7, 9},
    Season{"tredje kvartal", 7, 9}, Season{"4. kvartal", 10, 12},  Season{"fjerde kvartal", 10, 12},
};

// nov 2018, foråret 2018, 3. kvartal 2018, 1. halvår af 2018
std::optional<Period> named_part_of_year(std::string_view text) {
  const auto at = text.rfind(' ');
  if (at == std::string_view::npos) return std::nullopt;
  const auto whole = digits(text.substr(at + 1), 4, 4);
  std::string name = lower(text.substr(0, at));
  if (!whole) return std::nullopt;
  if (const auto number = parse_month(name)) return month(*whole, *number);
  for (const std::string_view link : {" af", " i"}) {
    if (name.ends_with(link)) name.erase(name.size() - link.size());
  }
  const auto* found = std::find_if(seasons.begin(), seasons.end(),
                                   [&](const Season& season) { return season.name == name; });
  return found == seasons.end() ? std::nullopt : months(*whole, found->first, found->last);
}

std::optional<Period> month_before(const Date& today) {
  return today.month == 1 ? month(today.year - 1, december) : month(today.year, today.month - 1);
}

std::optional<Period> only(const std::optional<Date>& day) {
  return day ? std::optional(Period{*day, *day}) : std::nullopt;
}

std::optional<Period> relative(std::string_view text, const Date& today) {
  if (!today.valid()) return std::nullopt;
  const std::string words = lower(text);
  if (is_one_of(words, {"i år", "dette år", "this year"})) return year(today.year);
  if (is_one_of(words, {"sidste år", "i fjor", "forrige år", "last year"}))
    return year(today.year - 1);
  if (is_one_of(words, {"denne måned", "this month"})) return month(today.year, today.month);
  if (is_one_of(words, {"sidste måned", "forrige måned", "last month"})) return month_before(today);
  if (is_one_of(words, {"i dag", "today"})) return only(today);
  if (is_one_of(words, {"i går", "yesterday"})) return only(day_before(today));
  return std::nullopt;
}

std::optional<Date> valid(const Date& date) {
  return date.valid() ? std::optional(date) : std::nullopt;
}

}  // namespace

std::optional<Period> parse_period(std::string_view text, const Date& today) {
  if (const auto number = digits(text, 4, 4)) return year(*number);
  if (const auto found = numeric_month(text)) return found;
  if (const auto found = named_part_of_year(text)) return found;
  if (const auto found = relative(text, today)) return found;
  return only(parse_date(text));
}

std::optional<Date> day_after(const Date& date) {
  const Date next{date.year, date.month, date.day + 1};
  if (next.valid()) return next;
  return valid(date.month == december ? Date{date.year + 1, 1, 1}
                                      : Date{date.year, date.month + 1, 1});
}

std::optional<Date> day_before(const Date& date) {
  if (date.day > 1) return valid({date.year, date.month, date.day - 1});
  const auto before = month_before(date);
  return before ? std::optional(before->last) : std::nullopt;
}

}  // namespace referat::query
