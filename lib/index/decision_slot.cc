#include "index/decision_slot.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/strings.h"
#include "index/packed_set.h"

namespace referat::index {

// A member of the set is "<number> <year> <result> <result>…", "0 2018 mixed approved postponed";
// the number keeps apart what is alike otherwise.
std::string pack_decisions(const std::vector<Decision>& decisions,
                           const std::optional<Date>& meeting_date) {
  std::vector<std::string> members;
  for (const Decision& decision : decisions) {
    const auto& date = decision.date ? decision.date : meeting_date;
    std::string member =
        fmt::format("{} {}", members.size(), date ? fmt::format("{:04}", date->year) : "");
    for (const Outcome outcome : outcomes_of(decision)) {
      member += fmt::format(" {}", outcome_name(outcome));
    }
    members.push_back(std::move(member));
  }
  return pack_set(std::move(members));
}

std::vector<CountedDecision> unpack_decisions(std::string_view bytes) {
  std::vector<CountedDecision> decisions;
  for (const std::string& member : unpack_set(bytes)) {
    const auto words = split(member, ' ');
    CountedDecision decision;
    if (words.size() > 1) decision.year = words[1];
    for (std::size_t i = 2; i < words.size(); ++i) decision.results.emplace_back(words[i]);
    decisions.push_back(std::move(decision));
  }
  return decisions;
}

std::vector<Date> decision_dates(const std::vector<Decision>& decisions,
                                 const std::optional<Date>& meeting_date) {
  std::vector<Date> dates;
  for (const Decision& decision : decisions) {
    const auto& date = decision.date ? decision.date : meeting_date;
    if (date) dates.push_back(*date);
  }
  std::sort(dates.begin(), dates.end());
  return dates;
}

}  // namespace referat::index
