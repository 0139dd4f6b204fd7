// A timeline counted naively over what referat-index --parse prints.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/decisions_by_hand.h"

namespace referat::test {

struct YearByHand {
  std::size_t items = 0;
  std::size_t decisions = 0;
  std::map<std::string, std::size_t> results{};

  bool operator==(const YearByHand&) const = default;
};

using YearsByHand = std::map<std::string, YearByHand>;

struct TimelineByHand {
  std::size_t total = 0;
  YearsByHand years{};  // years that have anything; "" is undated
  std::map<std::string, std::size_t> centers{};
  std::map<std::string, std::size_t> bodies{};
};

inline std::string year_in(const nlohmann::json& date) {
  return date.is_null() ? std::string() : date.get<std::string>().substr(0, 4);
}

// Of the items that pass.
template <typename Predicate>
TimelineByHand timeline_by_hand(const std::vector<nlohmann::json>& documents,
                                const Predicate& passes) {
  TimelineByHand timeline;
  for (const auto& document : documents) {
    const auto& meeting = document.at("meeting");
    for (const auto& item : document.at("items")) {
      if (!passes(item)) continue;
      ++timeline.total;
      ++timeline.years[year_in(meeting.at("date"))].items;
      if (!meeting.at("body").is_null()) ++timeline.bodies[meeting.at("body")];
      for (const auto& center : item.at("centers")) ++timeline.centers[center];
    }
  }
  const auto item_passes = [&](const auto&, const auto& item) { return passes(item); };
  for (const auto& made : decisions_by_hand(documents, item_passes)) {
    YearByHand& year = timeline.years[made.date.substr(0, 4)];
    ++year.decisions;
    ++year.results[made.decision->at("result")];
  }
  return timeline;
}

// What --timeline --format json tells, in the same form. Centers and bodies are the ten most
// frequent.
inline TimelineByHand timeline_told(const nlohmann::json& answer) {
  TimelineByHand timeline{.total = answer.at("total")};
  for (const auto& told : answer.at("years")) {
    YearByHand year{.items = told.at("items"), .decisions = told.at("decisions")};
    for (const auto& result : told.at("results")) {
      year.results[result.at("result")] = result.at("count");
    }
    if (!(year == YearByHand())) timeline.years[std::to_string(told.at("year").get<int>())] = year;
  }
  for (const auto& value : answer.at("involved").at("center")) {
    timeline.centers[value.at("value")] = value.at("count");
  }
  for (const auto& value : answer.at("involved").at("body")) {
    timeline.bodies[value.at("value")] = value.at("count");
  }
  return timeline;
}

}  // namespace referat::test
