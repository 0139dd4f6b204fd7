#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "real/real_minutes.h"

using namespace referat::test;

namespace {

using Names = std::vector<std::string>;

std::set<std::string> full_hits(const Json& answer) {
  std::set<std::string> names;
  for (const auto& hit : answer["hits"]) {
    if (hit["missing"].empty()) names.insert(name_of(hit));
  }
  return names;
}

std::string first_hit(const std::vector<std::string>& arguments) {
  const Json found = answer(arguments);
  return found["hits"].empty() ? "" : name_of(found["hits"][0]);
}

// Items whose field passes, by brute force over what --parse prints.
template <typename Predicate>
std::set<std::string> items_where(Predicate passes) {
  std::set<std::string> names;
  for (const auto& document : parsed_minutes()) {
    const auto path = document["path"].get<std::string>();
    const std::string name = path.substr(path.rfind('/') + 1, 3);
    for (const auto& item : document["items"]) {
      if (passes(document, item)) names.insert(name + "/" + item["number"].get<std::string>());
    }
  }
  return names;
}

}  // namespace

TEST_CASE("A case number puts its items first") {
  CHECK(first_hit({"18/18284"}) == "001/8");
  CHECK(first_hit({"sag", "18-18284"}) == "001/8");
  CHECK(full_hits(answer({"--case", "12/32140"})) ==
        std::set<std::string>{"004/1", "004/5", "004/6"});
}

TEST_CASE("A keyword finds the item that is about it") {
  CHECK(first_hit({"sygefravær"}) == "001/4");
  CHECK(first_hit({"beredskabsplan"}) == "003/9");
  CHECK(first_hit({"Fujitsu", "IKKE", "telefoni"}) == "003/6");
}

TEST_CASE("A phrase means what it says, hyphens or not") {
  CHECK(full_hits(answer({"\"tro- og love erklæring\""})) == std::set<std::string>{"003/5"});
  CHECK(full_hits(answer({"\"no cure no pay\""})) == std::set<std::string>{"001/6", "003/6"});
  const Json none = answer({"\"følg eller forklar\""});
  CHECK(none["hits"].empty());
}

TEST_CASE("Hyphen words are found as one word") {
  const auto hyphen = full_hits(answer({"-n", "50", "e-handel"}));
  CHECK(hyphen.contains("000/5"));
  CHECK(hyphen == full_hits(answer({"-n", "50", "ehandel"})));
}

TEST_CASE("A center as field is found wherever the item names it") {
  const auto expected = items_where([](const Json&, const Json& item) {
    const auto& centers = item["centers"];
    return std::find(centers.begin(), centers.end(), "ØDC") != centers.end();
  });
  REQUIRE(expected.size() > 5);
  CHECK(full_hits(answer({"-n", "100", "center:ØDC"})) == expected);
  CHECK(full_hits(answer({"-n", "100", "--center", "ØDC"})) == expected);
}

TEST_CASE("A result word in decisions finds parts as well") {
  const auto hits = full_hits(answer({"-n", "100", "beslutning:udskudt"}));
  for (const auto* name : {"001/1", "001/8", "003/2"}) CHECK(hits.contains(name));
}

TEST_CASE("A year filter keeps that year's items only") {
  const Json found = answer({"-n", "100", "indkøb", "--year", "2018"});
  REQUIRE_FALSE(found["hits"].empty());
  for (const auto& hit : found["hits"]) {
    CHECK(hit["document"]["date"].get<std::string>().substr(0, 4) == "2018");
  }
}

TEST_CASE("A filter alone lists everything that passes, newest first") {
  const Json found = answer({"-n", "100", "--result", "udskudt"});
  std::vector<std::string> dates;
  for (const auto& hit : found["hits"]) dates.push_back(hit["document"]["date"]);
  CHECK_FALSE(dates.empty());
  CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
}
