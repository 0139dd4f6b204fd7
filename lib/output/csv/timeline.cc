#include "output/csv/timeline.h"

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>

#include "domain/outcome.h"
#include "output/csv/field.h"

namespace referat::output {

namespace {

std::size_t count_of(const answer::TimelineYear& year, std::string_view result) {
  const auto found =
      std::find_if(year.results.begin(), year.results.end(),
                   [&](const answer::ResultCount& counted) { return counted.result == result; });
  return found == year.results.end() ? 0 : found->count;
}

}  // namespace

void write_timeline_csv(std::ostream& out, const answer::Timeline& timeline) {
  out << "year,items,decisions";
  for (const Outcome outcome : all_outcomes) out << ',' << outcome_name(outcome);
  out << ",best\r\n";
  for (const auto& year : timeline.years) {
    out << year.year << ',' << year.items << ',' << year.decisions;
    for (const Outcome outcome : all_outcomes) {
      out << ',' << count_of(year, outcome_name(outcome));
    }
    out << ',' << (year.best.empty() ? std::string() : csv_field(year.best.front().id)) << "\r\n";
  }
}

}  // namespace referat::output
