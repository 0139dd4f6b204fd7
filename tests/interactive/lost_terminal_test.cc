// referat-search --interactive, ended from outside.
#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <string>

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

constexpr char ctrl_c = '\x03';
constexpr int interrupted = 128 + SIGINT;

// Any bytes but those that end the session (Esc, q in an item, Ctrl-C) or halt it (Ctrl-Z).
std::string random_keys(std::mt19937& random, std::size_t count) {
  std::string keys;
  while (keys.size() < count) {
    const char key = static_cast<char>(random() % 256);
    if (std::string_view("\x1bq\x03\x1a").find(key) == std::string_view::npos) keys += key;
  }
  return keys;
}

}  // namespace

TEST_CASE("a signal to end leaves the terminal as it was") {
  for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGQUIT}) {
    Session session;
    INFO(session.terminal().output());
    REQUIRE(session.terminal().wrote("2 punkter"));
    CHECK_FALSE(session.as_before());
    session.terminal().send(signal);
    CHECK(session.terminal().wrote("\033[?1049l"));  // back to the screen that was there
    CHECK(session.terminal().ended() == 128 + signal);
    CHECK(session.as_before());
  }
}

TEST_CASE("Ctrl-C leaves at once, whatever bytes came before it") {
  // Half a letter, half a key, a key that means something else with what follows.
  for (const std::string_view before :
       {"", "\xC3", "\xF0\x9F", "\x1b", "\x1b[", "\x1bO", "\x1b[1;", "\x16", "\x11", "\x13"}) {
    Session session;
    INFO(session.terminal().output());
    REQUIRE(session.terminal().wrote("2 punkter"));
    session.terminal().type(std::string(before) + ctrl_c);
    CHECK(session.terminal().ended() == interrupted);
    CHECK(session.as_before());
  }
}

TEST_CASE("Ctrl-C leaves after any keys at any size of the window") {
  const auto seed = GENERATE(range(0U, 30U));
  std::mt19937 random(seed);
  Session session;
  INFO(session.terminal().output());
  REQUIRE(session.terminal().wrote("2 punkter"));
  for (int round = 0; round < 5; ++round) {
    session.terminal().resize(static_cast<unsigned short>(1 + random() % 60),
                              static_cast<unsigned short>(1 + random() % 200));
    session.terminal().type(random_keys(random, 1 + random() % 40));
  }
  session.terminal().type(std::string(1, ctrl_c));
  CHECK(session.terminal().ended() == interrupted);
  CHECK(session.as_before());
}

TEST_CASE("when its terminal goes away, the program ends") {
  for (const bool controlling : {true, false}) {
    CAPTURE(controlling);
    Session session(controlling);
    INFO(session.terminal().output());
    REQUIRE(session.terminal().wrote("2 punkter"));
    session.terminal().take_away();
    CHECK(session.terminal().ended().has_value());
  }
}

}  // namespace referat
