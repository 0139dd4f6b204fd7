#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "real/real_minutes.h"

using namespace referat::test;

namespace {

Json history_of(const std::string& case_number) { return answer({"--history", case_number}); }

std::set<std::string> cases() {
  std::set<std::string> keys;
  for (const auto& document : parsed_minutes()) {
    for (const auto& item : document["items"]) {
      if (!item["case_key"].is_null()) keys.insert(item["case_key"].get<std::string>());
    }
  }
  return keys;
}

// "2018-11-19 8", in order.
std::vector<std::string> items_of(const std::string& key) {
  std::vector<std::pair<std::string, std::size_t>> found;
  for (const auto& document : parsed_minutes()) {
    for (const auto& item : document["items"]) {
      if (item["case_key"] == key) found.emplace_back(document["meeting"]["date"], item["order"]);
    }
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> names;
  for (const auto& [date, order] : found) names.push_back(date + " " + std::to_string(order));
  return names;
}

}  // namespace

TEST_CASE("The history of every case has its items in order, as --parse has them") {
  for (const auto& key : cases()) {
    INFO(key);
    std::vector<std::string> names;
    const auto history = history_of(key);
    for (const auto& hit : history["items"]) {
      names.push_back(hit["document"]["date"].get<std::string>() + " " +
                      std::to_string(hit["item"]["order"].get<std::size_t>()));
    }
    CHECK(names == items_of(key));
  }
}

TEST_CASE("The decision of 11 September 2017 on the strategy is referred to a year later") {
  const auto history = history_of("15/21182");
  REQUIRE_FALSE(history["references"].empty());
  const auto& reference = history["references"][0];
  CHECK(reference["kind"] == "decision");
  CHECK(reference["document"]["date"] == "2018-11-19");
  CHECK(reference["item"]["number"] == "8");
  CHECK(reference["sentence"].get<std::string>().rfind("Direktionen vedtog 11.09.2017", 0) == 0);
  CHECK(reference["decisions"] == Json::parse(R"([{"date":"2017-09-11","body":"Direktionen"}])"));
}

TEST_CASE("Other cases of 11 September 2017 aren't referred to by the strategy's status") {
  for (const auto& document : parsed_minutes()) {
    if (document["meeting"]["date"] != "2017-09-11") continue;
    for (const auto& item : document["items"]) {
      if (item["case_key"].is_null() || item["case_key"] == "15/21182") continue;
      const std::string key = item["case_key"];
      INFO(key);
      CHECK(history_of(key)["references"].empty());
    }
  }
}
