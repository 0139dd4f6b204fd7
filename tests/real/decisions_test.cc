#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "real/real_minutes.h"

using namespace referat::test;

namespace {

struct Printed {
  std::string place;  // "001/8:388"
  std::string date;
  std::string case_key;
  std::set<std::string> results;
};

// Every decision of what --parse prints.
std::vector<Printed> printed_decisions() {
  std::vector<Printed> all;
  for (const auto& document : parsed_minutes()) {
    for (const auto& item : document["items"]) {
      for (const auto& decision : item["decisions"]) {
        Printed one;
        one.place = name_of({{"document", document}, {"item", item}}) + ":" +
                    std::to_string(decision["line"].get<int>());
        one.date = decision["date"];
        if (!item["case_key"].is_null()) one.case_key = item["case_key"];
        one.results.insert(decision["result"]);
        for (const auto& part : decision["parts"]) one.results.insert(part["result"]);
        all.push_back(std::move(one));
      }
    }
  }
  return all;
}

std::string place_of(const Json& listed) {
  return name_of(listed) + ":" + std::to_string(listed["line"].get<int>());
}

std::set<std::string> places(const Json& answer) {
  std::set<std::string> places;
  for (const auto& listed : answer["decisions"]) places.insert(place_of(listed));
  return places;
}

template <typename Predicate>
std::set<std::string> places_where(Predicate passes) {
  std::set<std::string> places;
  for (const auto& one : printed_decisions()) {
    if (passes(one)) places.insert(one.place);
  }
  return places;
}

}  // namespace

TEST_CASE("Every decision is listed once, the newest first") {
  const Json all = answer({"--decisions", "-n", "1000"});
  CHECK(all["total"] == printed_decisions().size());
  CHECK(places(all) == places_where([](const Printed&) { return true; }));
  std::vector<std::string> dates;
  for (const auto& listed : all["decisions"]) dates.push_back(listed["date"]);
  CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
}

TEST_CASE("Decisions by result are those that have it, themselves or in a part") {
  // 004/4 approves and postpones in one text without subjects, which --parse calls mixed.
  const std::set<std::string> undivided{"004/4:194"};
  for (const std::string result : {"approved", "approved_with_changes", "rejected", "postponed",
                                   "noted", "discussed", "referred", "withdrawn", "mixed"}) {
    INFO(result);
    const Json found = answer({"--decisions", "-n", "1000", "--result", result});
    auto expected = places_where([&](const Printed& one) { return one.results.contains(result); });
    if (result == "approved_with_changes" || result == "postponed") {
      expected.insert(undivided.begin(), undivided.end());
    }
    CHECK(places(found) == expected);
    CHECK(found["total"] == expected.size());
  }
}

TEST_CASE("Decisions by year are those made in the year") {
  for (const std::string year : {"2013", "2017", "2018"}) {
    const Json found = answer({"--decisions", "-n", "1000", "--year", year});
    CHECK(places(found) ==
          places_where([&](const Printed& one) { return one.date.substr(0, 4) == year; }));
  }
}

TEST_CASE("What is postponed and never decided on any later date is open") {
  const auto all = printed_decisions();
  const auto open = places(answer({"--open", "-n", "1000"}));
  for (const auto& one : all) {
    if (!one.results.contains("postponed")) continue;
    const bool comes_later = std::any_of(all.begin(), all.end(), [&](const Printed& other) {
      return other.case_key == one.case_key && other.date > one.date;
    });
    INFO(one.place);
    if (!comes_later && one.place != "001/8:388") CHECK(open.contains(one.place));
  }
  // 001/8 postpones on 19 November what it prints as postponed on the 13th: one matter.
  CHECK(open.contains("001/8:392"));
  CHECK(open.size() == 4);
}
