// Long answers on a terminal.
#include "searcher/pager.h"

#include <catch2/catch.hpp>

#include "cli/library.h"

namespace referat::searcher {

namespace {

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// What a small screen shows of a search with the environment's settings.
test::CommandResult on_small_screen(const std::string& settings, const std::string& options = "") {
  const test::Library library;
  return test::terminal("stty rows 10; unset REFERAT_PAGER PAGER; export " + settings +
                            "; \"$SEARCH\" -d \"$DB\" strategi " + options + "; echo \"exit $?\"",
                        library);
}

}  // namespace

TEST_CASE("rows are counted as the terminal breaks them, colours and links apart") {
  CHECK(rows_of("en\nto\n", 80) == 2);
  CHECK(rows_of("en\n\nto", 80) == 3);
  CHECK(rows_of("blåbærgrød\n", 5) == 2);
  CHECK(rows_of("\033[1;31mfem55\033[0m", 5) == 1);
  CHECK(rows_of("\033]8;;file://vært/en/lang/sti\033\\fem55\033]8;;\033\\", 5) == 1);
}

TEST_CASE("an answer longer than the screen goes through the pager, whatever names it") {
  for (const char* settings : {"REFERAT_PAGER='sed s/^/side:/'", "PAGER='sed s/^/side:/'",
                               "PAGER=false REFERAT_PAGER='sed s/^/side:/'"}) {
    CAPTURE(settings);
    const auto shown = on_small_screen(settings);
    CHECK(contains(shown.out, "\nside:\n"));
    CHECK(contains(shown.out, "exit 0\n"));
  }
  CHECK(contains(on_small_screen("PAGER=false", "--pager 'sed s/^/side:/'").out, "\nside:\n"));
}

TEST_CASE("less gets colours through and leaves what it showed") {
  CHECK(on_small_screen("PAGER='echo $LESS $LESSCHARSET #'").out == "FRX utf-8\nexit 0\n");
  CHECK(on_small_screen("LESS=R LESSCHARSET=latin1 PAGER='echo $LESS $LESSCHARSET #'").out ==
        "R latin1\nexit 0\n");
}

TEST_CASE("no pager: when it fits, in a pipe, for programs, and when it isn't wanted") {
  const std::string settings = "REFERAT_PAGER='sed s/^/side:/'";
  CHECK_FALSE(contains(on_small_screen("REFERAT_PAGER=").out, "side:"));
  CHECK_FALSE(contains(on_small_screen("REFERAT_PAGER=cat").out, "side:"));
  for (const char* options : {"--no-pager", "-n 0 --no-facets", "| cat", "--format json"}) {
    CAPTURE(options);
    CHECK_FALSE(contains(on_small_screen(settings, options).out, "side:"));
  }
}

TEST_CASE("a pager that is left early is no error, and the exit code stays the search's") {
  const auto left = on_small_screen("PAGER='head -1'", "-n 1000");
  CHECK(contains(left.out, " punkter"));
  CHECK(contains(left.out, "exit 0\n"));
  CHECK(contains(on_small_screen("PAGER='cat >&2; false'").out, "exit 0\n"));
}

TEST_CASE("a pager that isn't there gives way to the answer, and says so") {
  const auto shown = on_small_screen("PAGER=findes-ikke");
  CHECK(contains(shown.out, "sideviseren »findes-ikke« findes ikke"));
  CHECK(contains(shown.out, "Ny strategi for indkøb"));
  CHECK(contains(shown.out, "exit 0\n"));
}

}  // namespace referat::searcher
