#include "support/coverage_check.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

namespace referat::test {

namespace {

struct Counted {
  std::size_t documents = 0;
  std::size_t items = 0;
  std::size_t closed = 0;
  std::size_t decisions = 0;
  std::set<std::string> meetings;

  void take(const Json& document) {
    ++documents;
    const Json& meeting = document["meeting"];
    if (!meeting["date"].is_null()) {
      meetings.insert(meeting["body"].get<std::string>() + meeting["date"].get<std::string>());
    }
    for (const auto& item : document["items"]) {
      ++items;
      if (item["closed"].get<bool>()) ++closed;
      for (const auto& decision : item["decisions"]) {
        const bool of_another_meeting =
            decision["date"] != meeting["date"] || decision["body"] != meeting["body"];
        if (!of_another_meeting) ++decisions;
      }
    }
  }
};

void check_equal(const Json& told, const Counted& counted) {
  CHECK(told["documents"] == counted.documents);
  CHECK(told["meetings"] == counted.meetings.size());
  CHECK(told["items"] == counted.items);
  CHECK(told["closed"] == counted.closed);
  CHECK(told["decisions"] == counted.decisions);
}

}  // namespace

void check_coverage(const Collection& collection) {
  Counted all;
  std::map<std::string, Counted> bodies;
  std::map<std::string, std::map<int, Counted>> years;
  for (const Json& document : collection.documents()) {
    const auto body = document["meeting"]["body"].get<std::string>();
    const auto date = document["meeting"]["date"].get<std::string>();
    all.take(document);
    bodies[body].take(document);
    years[body][std::stoi(date.substr(0, 4))].take(document);
  }
  const Json told = collection.answer({"--coverage"});
  check_equal(told, all);
  REQUIRE(told["bodies"].size() == bodies.size());
  for (const Json& body : told["bodies"]) {
    const auto name = body["body"].get<std::string>();
    INFO(name);
    check_equal(body, bodies[name]);
    for (const Json& year : body["years"]) check_equal(year, years[name][year["year"].get<int>()]);
  }
}

}  // namespace referat::test
