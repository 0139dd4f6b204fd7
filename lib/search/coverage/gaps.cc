#include "search/coverage/gaps.h"

#include <algorithm>
#include <chrono>

namespace referat::search {

namespace {

// Fewer distances say nothing about what is usual.
constexpr std::size_t fewest_distances = 4;
constexpr double unusual = 2.5;        // times the usual distance
constexpr std::size_t short_gap = 60;  // days: an ordinary pause, whatever the rhythm

std::chrono::sys_days day_of(const Date& date) {
  using namespace std::chrono;
  return sys_days(year(date.year) / month(static_cast<unsigned>(date.month)) /
                  day(static_cast<unsigned>(date.day)));
}

std::size_t days_between(const Date& from, const Date& to) {
  return static_cast<std::size_t>((day_of(to) - day_of(from)).count());
}

std::size_t days_in_july(const Date& from, const Date& to) {
  std::size_t days = 0;
  for (int year = from.year; year <= to.year; ++year) {
    const Date begin = std::max(from, Date{year, 7, 1});
    const Date end = std::min(to, Date{year, 8, 1});
    if (begin < end) days += days_between(begin, end);
  }
  return days;
}

std::size_t median(std::vector<std::size_t> numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

}  // namespace

Rhythm rhythm_of(const std::vector<Date>& meetings) {
  std::vector<std::size_t> distances;  // without July
  for (std::size_t i = 1; i < meetings.size(); ++i) {
    const Date& from = meetings[i - 1];
    distances.push_back(days_between(from, meetings[i]) - days_in_july(from, meetings[i]));
  }
  if (distances.size() < fewest_distances) return {};
  Rhythm rhythm{.usual_days = median(distances), .gaps = {}};
  for (std::size_t i = 0; i < distances.size(); ++i) {
    const bool wide =
        static_cast<double>(distances[i]) > unusual * static_cast<double>(*rhythm.usual_days);
    if (!wide || distances[i] <= short_gap) continue;
    const Date& from = meetings[i];
    const Date& to = meetings[i + 1];
    rhythm.gaps.push_back({from.iso(), to.iso(), days_between(from, to)});
  }
  return rhythm;
}

}  // namespace referat::search
