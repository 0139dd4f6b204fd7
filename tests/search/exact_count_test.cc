#include "search/exact_count.h"

#include <catch2/catch.hpp>
#include <map>

#include "database/schema.h"
#include "search/archive.h"

using namespace referat;
using namespace referat::search;

namespace slot = database::slot;

TEST_CASE("items and the values of their slots are counted alike in every layout") {
  const test::Layouts layouts;
  const auto ask = [](search::Session& session) {
    return count_exactly(session.source.database, Xapian::Query::MatchAll,
                         {slot::municipality, slot::year});
  };
  const auto tell = [](const ExactCount& count) {
    std::string text = std::to_string(count.items);
    for (const auto& values : count.values) {
      for (const auto& [value, items] : values) text += " " + value + "=" + std::to_string(items);
    }
    return text;
  };
  const ExactCount count = layouts.same_answer(ask, tell);
  std::map<std::string, std::size_t> by_hand;
  std::size_t items = 0;
  for (const Minutes& document : test::archive()) {
    by_hand[document.meeting.municipality] += document.items.size();
    items += document.items.size();
  }
  CHECK(count.items == items);
  REQUIRE(count.values.size() == 2);
  REQUIRE(count.values.front().size() == by_hand.size());
  for (const auto& [value, number] : count.values.front()) CHECK(by_hand[value] == number);
}

TEST_CASE("without slots only the items are counted") {
  const test::Layouts layouts;
  search::Session session(layouts.all().front().databases);
  const ExactCount none = count_exactly(session.source.database, Xapian::Query::MatchNothing);
  CHECK(none.items == 0);
  CHECK(none.values.empty());
}
