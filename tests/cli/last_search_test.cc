// --show 3: what is remembered of the last search.
#include "searcher/last_search.h"

#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/error.h"
#include "base/file.h"
#include "base/limits.h"
#include "cli/library.h"
#include "program/state_file.h"
#include "support/temp_dir.h"

namespace referat::searcher {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

ShownList list(const std::string& search, std::map<std::size_t, std::string> ids) {
  return {.search = search, .databases = {"/db"}, .ids = std::move(ids)};
}

}  // namespace

TEST_CASE("a search takes the place of its terminal's last one") {
  auto lists = with_list({}, 1, list(" skole", {{1, "a"}, {2, "b"}}));
  lists = with_list(lists, 1, list(" indkøb", {{1, "c"}}));
  CHECK(list_for(lists, 1)->ids == std::map<std::size_t, std::string>{{1, "c"}});
}

TEST_CASE("the pages of one search are one list") {
  auto lists = with_list({}, 1, list(" skole", {{1, "a"}, {2, "b"}}));
  lists = with_list(lists, 1, list(" skole", {{3, "c"}}));
  CHECK(list_for(lists, 1)->ids ==
        std::map<std::size_t, std::string>{{1, "a"}, {2, "b"}, {3, "c"}});
}

TEST_CASE("a first page made anew has no pages yet") {
  auto lists = with_list({}, 1, list(" skole", {{1, "a"}}));
  lists = with_list(lists, 1, list(" skole", {{2, "b"}}));
  lists = with_list(lists, 1, list(" skole", {{1, "c"}}));
  CHECK(list_for(lists, 1)->ids == std::map<std::size_t, std::string>{{1, "c"}});
}

TEST_CASE("two terminals keep their own lists, a third gets the latest") {
  auto lists = with_list({}, 1, list(" skole", {{1, "a"}}));
  lists = with_list(lists, 2, list(" indkøb", {{1, "b"}}));
  CHECK(list_for(lists, 1)->search == " skole");
  CHECK(list_for(lists, 2)->search == " indkøb");
  CHECK(list_for(lists, 3)->search == " indkøb");
  CHECK_FALSE(list_for({}, 1).has_value());
}

TEST_CASE("lists survive as JSON, and what is no such JSON gives none") {
  const auto lists = with_list({}, 7, list(" \"ny skole\"", {{1, "strandby/x/2018-11-19/2"}}));
  const auto again = from_json(to_json(lists));
  REQUIRE(again.size() == 1);
  CHECK(again[0].session == 7);
  CHECK(again[0].list.search == " \"ny skole\"");
  CHECK(again[0].list.databases == std::vector<std::string>{"/db"});
  CHECK(again[0].list.ids == lists[0].list.ids);
  for (const char* text : {"", "[", "3", "[{}]", "[{\"session\":\"x\"}]"}) {
    CAPTURE(text);
    CHECK(from_json(text).empty());
  }
}

TEST_CASE("more lists than a state file holds are kept from the latest on, none of them is lost") {
  const auto long_list = [](std::size_t first, std::size_t ranks) {
    ShownList shown = list(" skole", {});
    for (std::size_t rank = first; rank < first + ranks; ++rank) {
      shown.ids.emplace(
          rank, "engholm/boerne-og-undervisningsudvalget/2014-03-17/" + std::to_string(rank));
    }
    return shown;
  };
  Remembered lists;
  for (long session = 1; session <= 40; ++session) {
    lists = with_list(from_json(to_json(lists)), session, long_list(1, 1000));
    const std::string text = to_json(lists);
    CHECK(text.size() <= limits::max_state_bytes);
    const auto again = from_json(text);
    REQUIRE(again.size() >= std::min<std::size_t>(static_cast<std::size_t>(session), 10));
    CHECK(again.size() <= limits::max_remembered_searches);
    CHECK(again.front().session == session);
    CHECK(again.front().list.ids.size() == 1000);
  }
  for (std::size_t page = 1; page < 40'000; page += 1000) {
    lists = with_list(from_json(to_json(lists)), 1, long_list(page, 1000));
    const auto again = from_json(to_json(lists));
    REQUIRE_FALSE(again.empty());
    CHECK(again.front().list.ids.rbegin()->first == page + 999);
  }
}

TEST_CASE("what is too large to be read again isn't written in place of what can be") {
  const test::TempDir folder;
  const std::string path = folder / "state/x.json";
  program::write_state(path, "før");
  CHECK_THROWS_AS(program::write_state(path, std::string(limits::max_state_bytes + 1, 'x')), Error);
  CHECK(program::read_state(path) == "før");
  program::write_state(path, std::string(limits::max_state_bytes, 'x'));
  CHECK(program::read_state(path).size() == limits::max_state_bytes);
}

TEST_CASE("the ranks of a list of decisions lead to their items") {
  const test::Library library;
  const auto shown = test::terminal(
      "cd \"$(dirname \"$DB\")\"; \"$SEARCH\" -d ./db strategi >/dev/tty;"
      " \"$SEARCH\" -d ./db --decisions strategi > out; cat out;"
      " echo ===; \"$SEARCH\" --show 2 --color never",
      library);
  CHECK(shown.exit_code == 0);
  const auto list = shown.out.substr(shown.out.rfind("beslutninger i"));
  CHECK(contains(list, " --show 1\n"));
  const auto item = list.substr(list.find("==="));
  const auto begin = item.find("strandby/");
  REQUIRE(begin != std::string::npos);
  const std::string id = item.substr(begin, item.find("\nKilde") - begin);
  const auto second = list.find("\n 2  ");
  CHECK(list.find(id, second) < list.find("\n 3  ", second));
}

TEST_CASE("the items of a timeline are numbered through its years, and --show takes the number") {
  const test::Library library;
  const auto shown = test::terminal(
      "cd \"$(dirname \"$DB\")\"; \"$SEARCH\" -d \"$DB\" --timeline strategi --color never > out; "
      "cat out;"
      " echo ===; \"$SEARCH\" --show 2 --color never; \"$SEARCH\" --show 9",
      library);
  const auto item = shown.out.find("===");
  const auto second = shown.out.find("\n 2  ");
  REQUIRE(second < item);
  const auto begin = shown.out.find("strandby/", item);
  REQUIRE(begin != std::string::npos);
  const std::string id = shown.out.substr(begin, shown.out.find("\nKilde", begin) - begin);
  CHECK(shown.out.find(id, second) < item);
  const auto refused = shown.out.substr(shown.out.rfind("den seneste"));
  CHECK(contains(refused, " --timeline) viste nr. 1–2,"));
}

TEST_CASE("on a terminal --show takes the rank of an item, from any folder") {
  const test::Library library;
  const auto shown = test::terminal(
      "cd \"$(dirname \"$DB\")\"; \"$SEARCH\" -d ./db strategi > out; cat out;"
      " cd /; echo ===; \"$SEARCH\" --show 2 --color never",
      library);
  CHECK(shown.exit_code == 0);
  CHECK(contains(shown.out, " --show 1\n"));
  const auto item = shown.out.substr(shown.out.find("==="));
  CHECK(contains(item, "Id           strandby/"));
  const std::string id =
      item.substr(item.find("strandby/"), item.find("\nKilde") - item.find("strandby/"));
  CHECK(contains(shown.out.substr(shown.out.find("\n 2  ")), id));
  struct stat file {};
  REQUIRE(stat((library.dir() / "state/referat/last-search.json").c_str(), &file) == 0);
  CHECK((file.st_mode & 0777) == 0600);
}

TEST_CASE("ranks go on over the pages of a search") {
  const test::Library library;
  const auto shown = test::terminal(
      "\"$SEARCH\" -d \"$DB\" -n 1 strategi > /dev/null;"
      " \"$SEARCH\" -d \"$DB\" -n 1 strategi --offset 1 > /dev/null;"
      " \"$SEARCH\" --show 1 && \"$SEARCH\" --show 2",
      library);
  CHECK(shown.exit_code == 0);
}

TEST_CASE("a rank that wasn't shown is told, with what was") {
  const test::Library library;
  const auto shown = test::terminal(
      "\"$SEARCH\" -d \"$DB\" -n 2 strategi > /dev/null; \"$SEARCH\" --show 9", library);
  CHECK(shown.exit_code == 1);
  CHECK(contains(shown.out, "den seneste søgning (-n 2 strategi) viste nr. 1–2, ikke nr. 9"));
}

TEST_CASE("after a search that found nothing no older list is meant") {
  const test::Library library;
  const auto shown = test::terminal(
      "\"$SEARCH\" -d \"$DB\" strategi > /dev/null; \"$SEARCH\" -d \"$DB\" findesikke > /dev/null;"
      " \"$SEARCH\" --show 1",
      library);
  CHECK(shown.exit_code == 1);
  CHECK(contains(shown.out, "den seneste søgning (findesikke) viste ingen punkter"));
}

TEST_CASE("a rank of a search in another database is refused") {
  const test::Library library;
  const auto shown = test::terminal(
      "\"$SEARCH\" -d \"$DB\" strategi > /dev/null;"
      " \"$SEARCH\" -d \"$DB/\" --show 1 > /dev/null && \"$SEARCH\" -d ./andre --show 1",
      library);
  CHECK(shown.exit_code == 1);
  CHECK(contains(shown.out, "var i en anden database"));
}

TEST_CASE("without a search there is nothing to take a rank of, and scripts make none") {
  const test::Library library;
  test::CommandOptions options;
  options.environment = {{"XDG_STATE_HOME", library.dir() / "state"}};
  CHECK(library.search({"strategi"}, options).exit_code == 0);
  const auto none = library.search({"--show", "1"}, options);
  CHECK(none.exit_code == 1);
  CHECK(none.out.empty());
  CHECK(contains(none.err, "søg først i terminalen, eller skriv punktets id: --show ID"));
}

TEST_CASE("a damaged list is told, and the next search takes its place") {
  const test::Library library;
  const std::string state = library.dir() / "state";
  const test::CommandOptions here{
      .input = {}, .environment = {{"XDG_STATE_HOME", state}}, .directory = {}};
  for (const auto* damage : {"[{", R"([{"session":1e400}])", R"([{"session":"x"}])"}) {
    CAPTURE(damage);
    library.dir().write("state/referat/last-search.json", damage);
    const auto shown = library.search({"--show", "1"}, here);
    CHECK(shown.exit_code == 1);
    CHECK(contains(shown.err, "er beskadiget; søg igen"));
    CHECK(contains(library.search({"--similar", "1"}, here).err, "er beskadiget; søg igen"));
  }
}

TEST_CASE("a state folder that can't be written is no error: the answer shows ids") {
  const test::Library library;
  const auto shown =
      test::terminal("export XDG_STATE_HOME=/dev/null; \"$SEARCH\" -d \"$DB\" strategi", library);
  CHECK(shown.exit_code == 0);
  CHECK(contains(shown.out, "--show strandby/"));
}

}  // namespace referat::searcher
