// referat-search --interactive in a real terminal.
#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/library.h"
#include "interactive/tmux.h"

namespace referat {

namespace {

bool skipped() {
  if (test::has_tmux()) return false;
  WARN("skipped: tmux isn't installed");
  return true;
}

// A shell's command, in an environment that is the test's own.
std::string search_in(const test::Library& library, const std::string& options = "",
                      const std::string& environment = "") {
  return fmt::format(
      "env -u NO_COLOR LC_ALL=C.UTF-8 REFERAT_CONFIG= XDG_STATE_HOME='{}' {} '{}' -d '{}' "
      "--interactive {}",
      library.dir() / "state", environment, REFERAT_SEARCH, library.database(), options);
}

}  // namespace

TEST_CASE("type, see the hits, read one, leave") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library));
  CHECK(terminal.shows("5 punkter · nyeste først"));
  terminal.type("hjemmepleje");
  CHECK(terminal.shows("1 punkt · bedste først"));
  CHECK(terminal.shows("Sygefravær i hjemmeplejen"));
  terminal.press({"Enter"});
  CHECK(terminal.shows("Sygefraværet i hjemmeplejen er faldet fra 16,1 til 14,2 dage."));
  terminal.press({"q"});
  CHECK(terminal.shows("Søg: hjemmepleje"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("EXIT 0"));
  CHECK(terminal.shows_no_longer("Søg:"));
}

TEST_CASE("from an item to its case through all meetings") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"));
  CHECK(terminal.shows("2 punkter"));
  terminal.press({"Enter", "h"});
  CHECK(terminal.shows("Sag 18/18284 gennem alle møder"));
  CHECK(terminal.shows("26. februar 2019"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("h sagen"));
}

TEST_CASE("what was on the screen when it was left is what --show takes the number of") {
  if (skipped()) return;
  const test::Library library;
  const std::string show =
      fmt::format("XDG_STATE_HOME='{}' REFERAT_CONFIG= LC_ALL=C.UTF-8 '{}' --show 1 --no-pager",
                  library.dir() / "state", REFERAT_SEARCH);
  test::Tmux terminal(search_in(library) + "; " + show);
  CHECK(terminal.shows("5 punkter · nyeste først"));
  terminal.type("hjemmepleje");
  CHECK(terminal.shows("1 punkt · bedste først"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("EXIT 0"));
  CHECK(terminal.shows("Sygefraværet i hjemmeplejen er faldet fra 16,1 til 14,2 dage."));
}

TEST_CASE("the call's query, filters and order are where it begins") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi for indkøb --year 2018 --sort newest"));
  CHECK(terminal.shows("Søg: strategi for indkøb"));
  CHECK(terminal.shows("1 punkt · 2018 · nyeste først"));
  terminal.press({"C-x"});
  CHECK(terminal.shows("2 punkter · nyeste først"));
  terminal.press({"C-s"});
  CHECK(terminal.shows("2 punkter · ældste først"));
  terminal.press({"C-c"});
  CHECK(terminal.shows("EXIT 130"));
}

TEST_CASE("letters beyond ASCII are typed, erased and found, in any locale") {
  if (skipped()) return;
  const test::Library library;
  for (const char* locale : {"C.UTF-8", "C"}) {
    CAPTURE(locale);
    test::Tmux terminal(search_in(library, "", std::string("LC_ALL=") + locale));
    terminal.type("ø");
    terminal.press({"BSpace"});
    terminal.type("sygefravæx");
    terminal.press({"BSpace"});
    terminal.type("r");
    CHECK(terminal.shows("Søg: sygefravær\n"));
    CHECK(terminal.shows("Sygefravær i hjemmeplejen"));
  }
}

TEST_CASE("a facet's value narrows the list and widens it again, and others can still be chosen") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"), 40, 120);
  CHECK(terminal.shows("2 punkter · bedste først"));
  CHECK(terminal.shows("│  [ ] 2019"));
  terminal.press({"Tab", "Down", "Space"});
  CHECK(terminal.shows("1 punkt · 2018 · bedste først"));
  CHECK(terminal.shows("│ ▌[x] 2018"));
  CHECK(terminal.shows("│  [ ] 2019"));
  terminal.press({"Up", "Enter"});
  CHECK(terminal.shows("2 punkter · 2018 eller 2019 · bedste først"));
  terminal.press({"Enter"});
  CHECK(terminal.shows("1 punkt · 2018 · bedste først"));
}

TEST_CASE("the screen follows the window, down to one that is too small, and back") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"));
  CHECK(terminal.shows("Ny strategi for indkøb"));
  terminal.resize(60, 200);
  CHECK(terminal.shows("│  År"));
  terminal.resize(5, 20);
  CHECK(terminal.shows("Vinduet er for"));
  terminal.resize(1, 1);
  terminal.resize(24, 80);
  CHECK(terminal.shows("▌  1 Ny strategi for indkøb"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("EXIT 0"));
}

TEST_CASE("help stays when the window changes") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"));
  CHECK(terminal.shows("2 punkter"));
  terminal.press({"F1"});
  CHECK(terminal.shows("forlad søgningen"));
  terminal.resize(30, 100);
  terminal.press({"Down"});
  CHECK(terminal.shows("forlad søgningen"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("Søg: strategi"));
}

TEST_CASE("an unreadable value is told while it stands there") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"));
  CHECK(terminal.shows("2 punkter"));
  terminal.type(" år:abc");
  CHECK(terminal.shows("år:abc"));
  CHECK(terminal.shows("abc«"));
  CHECK(terminal.shows("Ny strategi for indkøb"));
  terminal.press({"C-w"});
  CHECK(terminal.shows_no_longer("abc"));
  CHECK(terminal.shows("2 punkter"));
}

TEST_CASE("a database that vanishes is told, and found again when it is back") {
  if (skipped()) return;
  const test::Library library;
  test::Tmux terminal(search_in(library, "strategi"));
  CHECK(terminal.shows("2 punkter"));
  std::filesystem::rename(library.database(), library.dir() / "elsewhere");
  terminal.press({"C-l"});
  CHECK(terminal.shows("findes ikke"));
  std::filesystem::rename(library.dir() / "elsewhere", library.database());
  terminal.press({"C-l"});
  CHECK(terminal.shows_no_longer("findes ikke"));
  terminal.press({"Escape"});
  CHECK(terminal.shows("EXIT 0"));
}

TEST_CASE("no colours where they aren't wanted") {
  if (skipped()) return;
  const test::Library library;
  const auto coloured = [&](const std::string& options, const std::string& environment) {
    test::Tmux terminal(search_in(library, "strategi " + options, environment));
    CHECK(terminal.shows("2 punkter"));
    CHECK(terminal.shows("Udskudt"));
    return terminal.painted_screen().find("\033[33m") != std::string::npos;
  };
  CHECK(coloured("", ""));
  CHECK_FALSE(coloured("--color never", ""));
  CHECK_FALSE(coloured("", "NO_COLOR=1"));
  CHECK(coloured("--color always", "NO_COLOR=1"));
}

TEST_CASE("a terminal that can't be drawn in is refused, and says so") {
  if (skipped()) return;
  const test::Library library;
  for (const char* type : {"dumb", "findes-ikke"}) {
    CAPTURE(type);
    const auto refused = test::terminal(
        fmt::format("TERM={} \"$SEARCH\" -d \"$DB\" --interactive; echo EXIT $?", type), library);
    CHECK(refused.out.find("EXIT 2") != std::string::npos);
    CHECK(refused.out.find("uden --interactive") != std::string::npos);
    CHECK(refused.out.find('\033') == std::string::npos);
  }
}

TEST_CASE("without a terminal it is refused, and says what to do") {
  const test::Library library;
  const auto refused = library.search({"--interactive", "strategi"});
  CHECK(refused.exit_code == 2);
  CHECK(refused.out.empty());
  CHECK(refused.err.find("søg uden --interactive") != std::string::npos);
}

TEST_CASE("what has no place on a screen to search in is refused") {
  const test::Library library;
  const std::vector<std::vector<std::string>> others{
      {"--format", "json"}, {"--format", "text"}, {"--show", "1"}, {"--history", "18/101"},
      {"--values", "year"}, {"--decisions"},      {"--open"},      {"--timeline"},
      {"--coverage"},       {"--explain"},        {"-n", "5"},     {"--offset", "5"},
      {"--save", "x"},      {"--forget", "x"}};
  for (const auto& options : others) {
    CAPTURE(options);
    auto arguments = options;
    arguments.emplace_back("--interactive");
    const auto refused = library.search(arguments);
    CHECK(refused.exit_code == 2);
    CHECK(refused.err.find("kan ikke gives med --interactive") != std::string::npos);
  }
}

}  // namespace referat
