// What is found where few items or none have all words.
#include <catch2/catch.hpp>

#include "search/archive.h"
#include "search/hits/hits.h"

using namespace referat::answer;
using namespace referat::search;
using referat::test::Layouts;
using referat::test::names;

namespace {

using Names = std::vector<std::string>;

// Made once for the tests of one run.
const Layouts& layouts() {
  static const Layouts made;
  return made;
}

SearchResult ask(const std::string& query, std::size_t limit = 10) {
  return layouts().search(SearchRequest{.query = query, .limit = limit});
}

}  // namespace

TEST_CASE("items that lack words follow those that have all, each with what is missing") {
  const SearchResult result = ask("strategi indkøb");
  CHECK(result.total == 1);
  REQUIRE(names(result) == Names{"2018/1", "2017/1", "2018/3", "2019/1"});
  CHECK(result.hits[0].missing.empty());
  CHECK(result.hits[1].missing == Names{"strategi"});
  CHECK(result.hits[3].missing == Names{"indkøb"});
  CHECK(result.notes.empty());
  // Scores go on falling where words begin to lack, and aren't inflated.
  CHECK(result.hits[0].score < 100);
}

TEST_CASE("a full page is not filled, nor are pages behind it, nor dates") {
  CHECK(ask("vejen serien", 10).hits.size() == 10);
  CHECK(ask("vejen serien", 10).hits.back().missing.empty());
  const SearchResult second = layouts().search({.query = "strategi indkøb", .offset = 4});
  CHECK(second.hits.empty());
  const SearchResult dated = layouts().search({.query = "strategi indkøb", .sort = Sort::newest});
  CHECK(names(dated) == Names{"2018/1"});
}

TEST_CASE("fields and exclusions hold for the items that fill a page") {
  CHECK(names(ask("strategi indkøb år:2018")) == Names{"2018/1", "2018/3"});
  CHECK(names(ask("strategi indkøb -beredskab -budget")) == Names{"2018/1", "2019/1"});
}

TEST_CASE("when no item has all words, those that occur nowhere are dropped") {
  const SearchResult result = ask("strategi findesikke indkøb");
  CHECK(result.total == 1);
  REQUIRE(result.notes.size() == 1);
  CHECK(result.notes[0].kind == "relaxed");
  CHECK(result.notes[0].message.find("»findesikke«") != std::string::npos);
  REQUIRE(result.hits.size() == 4);
  CHECK(result.hits[0].missing == Names{"findesikke"});
  CHECK(result.hits[1].missing.size() == 2);
}

TEST_CASE("when no item has all words and all occur, those that lack the fewest are found") {
  const SearchResult result = ask("indkøb strategi budget");
  CHECK(result.total == 2);
  REQUIRE(result.hits.size() == 5);
  CHECK(result.notes.at(0).kind == "relaxed");
  CHECK(result.hits[0].missing.size() == 1);
  CHECK(result.hits[1].missing.size() == 1);
  CHECK(result.hits[2].missing.size() == 2);
  const SearchResult dated =
      layouts().search({.query = "indkøb strategi budget", .sort = Sort::oldest});
  CHECK(dated.total == 2);
  CHECK(dated.hits[0].missing == Names{"strategi"});
  // Of two words or of words that never meet, any will do.
  CHECK(ask("robotter svømmehal").total == 2);
  CHECK(ask("robotter svømmehal kontanthjælp").total == 3);
}

TEST_CASE("the note on a relaxed search tells which words none of the page's items has") {
  const auto note = [](const SearchRequest& request) {
    return layouts().search(request).notes.at(0).message;
  };
  CHECK(note({.query = "indkøb strategi budget"}) ==
        "Ingen punkter har alle ordene; her er dem, der mangler færrest. Ved hvert punkt står, "
        "hvad det mangler.");
  CHECK(note({.query = "indkøb strategi budget", .limit = 1}) ==
        "Ingen punkter har alle ordene; her er dem, der mangler færrest. Ingen af de viste har "
        "»budget«.");
  CHECK(note({.query = "robotter kontanthjælp svømmehal", .limit = 1}) ==
        "Ingen punkter har alle ordene; her er dem, der har nogle af dem. Ingen af de viste har "
        "»robotter« eller »kontanthjælp«.");
  CHECK(note({
            .query = "robotter svømmehal findesikke",
            .limit = 1,
        }) ==
        "Ingen punkter har alle ordene; her er dem, der har nogle af dem (»findesikke« findes "
        "ikke). Ingen af de viste har »robotter«.");
}

TEST_CASE("where a phrase stands nowhere, its words are offered without quotes") {
  CHECK(ask("\"indkøb for strategi\"").suggestion == "indkøb for strategi");
  CHECK(ask("2018 \"indkøb for strategi\"").suggestion == "2018 indkøb for strategi");
  CHECK_FALSE(ask("\"robotter for strategi\"").suggestion);  // no item has the words either
  CHECK_FALSE(ask("\"strategi for indkøb\"").suggestion);
}

TEST_CASE("a phrase near other words isn't taken apart, for nearness has no place for its words") {
  CHECK_FALSE(ask("\"indkøb for strategi\" NÆR udarbejdet").suggestion);
}
