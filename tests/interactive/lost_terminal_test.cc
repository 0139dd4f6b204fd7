// referat-search --interactive, ended from outside.
#include <catch2/catch.hpp>
#include <csignal>

#include "cli/library.h"
#include "interactive/pty.h"

namespace referat {

namespace {

class Session {
 public:
  explicit Session(bool controlling = true)
      : terminal_({REFERAT_SEARCH, "-d", library_.database(), "--interactive", "strategi"},
                  {{"TERM", "xterm"}, {"LC_ALL", "C.UTF-8"}, {"REFERAT_CONFIG", ""}}, controlling) {
  }

  [[nodiscard]] test::Pty& terminal() { return terminal_; }
  [[nodiscard]] bool as_before() const {
    const termios now = terminal_.settings();
    const termios& before = terminal_.first_settings();
    return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag &&
           now.c_oflag == before.c_oflag;
  }

 private:
  test::Library library_;
  test::Pty terminal_;
};

}  // namespace

TEST_CASE("a signal to end leaves the terminal as it was") {
  for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGQUIT}) {
    Session session;
    REQUIRE(session.terminal().wrote("2 punkter"));
    CHECK_FALSE(session.as_before());
    session.terminal().send(signal);
    CHECK(session.terminal().wrote("\033[?1049l"));  // back to the screen that was there
    CHECK(session.terminal().ended() == 128 + signal);
    CHECK(session.as_before());
  }
}

TEST_CASE("when its terminal goes away, the program ends") {
  for (const bool controlling : {true, false}) {
    CAPTURE(controlling);
    Session session(controlling);
    REQUIRE(session.terminal().wrote("2 punkter"));
    session.terminal().take_away();
    CHECK(session.terminal().ended().has_value());
  }
}

}  // namespace referat
