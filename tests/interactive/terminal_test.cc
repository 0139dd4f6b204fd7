// referat-search --interactive in a real terminal.
#include <catch2/catch.hpp>

#include "cli/library.h"
#include "interactive/tmux.h"

namespace referat {

namespace {

std::string search_in(const test::Library& library, const std::string& options = "") {
  return "LC_ALL=C.UTF-8 REFERAT_CONFIG= XDG_STATE_HOME='" + (library.dir() / "state") + "' '" +
         REFERAT_SEARCH + "' -d '" + library.database() + "' --interactive " + options;
}

}  // namespace

TEST_CASE("type, see the hits, read one, leave") {
  if (!test::has_tmux()) {
    WARN("skipped: tmux isn't installed");
    return;
  }
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

}  // namespace referat
