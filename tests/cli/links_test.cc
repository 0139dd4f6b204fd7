// Links to the quoted files (OSC 8).
#include "searcher/links.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/library.h"

namespace referat::searcher {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

bool links_on_terminal(const std::string& settings, const std::string& options = "") {
  const test::Library library;
  const auto shown = test::terminal(
      "export " + settings + "; \"$SEARCH\" -d \"$DB\" strategi " + options, library);
  REQUIRE(shown.exit_code == 0);
  return contains(shown.out, "\033]8;;file://");
}

}  // namespace

TEST_CASE("an address escapes every byte that addresses can't hold") {
  CHECK(file_address("vaert", "/a b/møde-1_~.txt") == "file://vaert/a%20b/m%C3%B8de-1_~.txt");
  CHECK(file_address("", "/\033;%\n") == "file:///%1B%3B%25%0A");
}

TEST_CASE("the place is a link to the file, in lists and in items, as long as the file is there") {
  const test::Library library;
  const auto list = library.search({"sygefravær", "--links", "always"});
  CHECK(contains(list.out, "/referater/2019-02-26-byraadet.txt\033\\" +
                               (library.dir() / "referater/2019-02-26-byraadet.txt:")));
  CHECK(contains(list.out, "\033]8;;\033\\\n"));
  const auto item =
      library.search({"--show", "strandby/byraadet/2019-02-26/2", "--links", "always"});
  CHECK(contains(item.out, "Kilde        \033]8;;file://"));
  std::filesystem::remove(library.dir() / "referater/2019-02-26-byraadet.txt");
  CHECK_FALSE(contains(library.search({"sygefravær", "--links", "always"}).out, "\033"));
}

TEST_CASE("links are for terminals with colours that take them, unless they are asked for") {
  CHECK(links_on_terminal("TERM=xterm"));
  CHECK_FALSE(links_on_terminal("TERM=linux"));
  CHECK_FALSE(links_on_terminal("TERM=dumb"));
  CHECK_FALSE(links_on_terminal("NO_COLOR=1"));
  CHECK_FALSE(links_on_terminal("VTE_VERSION=4800"));
  CHECK(links_on_terminal("VTE_VERSION=6800"));
  CHECK_FALSE(links_on_terminal("REFERAT_PAGER='cat -u'"));
  CHECK(links_on_terminal("REFERAT_PAGER='/usr/bin/less -S'", "-n 1 --no-facets"));
  CHECK_FALSE(links_on_terminal("TERM=xterm", "--links never"));
  CHECK_FALSE(links_on_terminal("TERM=xterm", "| cat"));
}

}  // namespace referat::searcher
