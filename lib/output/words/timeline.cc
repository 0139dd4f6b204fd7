#include "output/words/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/messages.h"
#include "base/strings.h"
#include "domain/outcome.h"
#include "output/words/wording.h"

namespace referat::output {

namespace {

std::string name_of(const std::string& result) {
  const auto outcome = parse_outcome(result);
  if (!outcome) return result;
  return *outcome == Outcome::unknown ? tr("uden kendt resultat") : outcome_text(*outcome);
}

}  // namespace

std::string counts_of(std::size_t items, std::size_t decisions) {
  return tr("{} og {}", count_of_items(items), count_of_decisions(decisions));
}

std::string period_of(const answer::Timeline& timeline, std::string_view dash) {
  if (timeline.years.empty()) return {};
  const int first = timeline.years.front().year;
  const int last = timeline.years.back().year;
  return first == last ? std::to_string(first) : fmt::format("{}{}{}", first, dash, last);
}

std::vector<answer::Hit> numbered_through(const answer::Timeline& timeline) {
  std::vector<answer::Hit> all;
  for (const answer::TimelineYear& year : timeline.years) {
    all.insert(all.end(), year.best.begin(), year.best.end());
  }
  std::size_t rank = 0;
  for (answer::Hit& hit : all) hit.rank = ++rank;
  return all;
}

std::string results_of(const answer::TimelineYear& year) {
  if (year.results.size() == 1) return name_of(year.results.front().result);
  std::vector<std::string> counted;
  for (const auto& [result, count] : year.results) {
    counted.push_back(number_text(count) + " " + name_of(result));
  }
  return join(counted, ", ");
}

bool has_decisions_elsewhere(const answer::Timeline& timeline) {
  return std::any_of(
      timeline.years.begin(), timeline.years.end(),
      [](const answer::TimelineYear& year) { return year.items == 0 && year.decisions > 0; });
}

}  // namespace referat::output
