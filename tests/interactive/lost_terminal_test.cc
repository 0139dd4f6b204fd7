// referat-search --interactive, ended from outside.
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <random>
#include <string>
#include <thread>

#include "cli/library.h"
#include "interactive/pty.h"

namespace referat {

namespace {

class Session {
 public:
  explicit Session(const test::Library& library, bool controlling = true)
      : terminal_({REFERAT_SEARCH, "-d", library.database(), "--interactive", "strategi"},
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
  const test::Library library;
  for (const int signal : {SIGTERM, SIGHUP, SIGINT, SIGQUIT}) {
    Session session(library);
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
  const test::Library library;
  // Half a letter, half a key, a key that means something else with what follows.
  for (const std::string_view before :
       {"", "\xC3", "\xF0\x9F", "\x1b", "\x1b[", "\x1bO", "\x1b[1;", "\x16", "\x11", "\x13"}) {
    Session session(library);
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
  const test::Library library;
  Session session(library);
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

// Signals are blocked meanwhile: one that waits for bytes which Ctrl-C has thrown away would never
// learn of it.
TEST_CASE("reading keys never waits, and Ctrl-C throws none away") {
  const test::Library library;
  Session session(library);
  REQUIRE(session.terminal().wrote("2 punkter"));
  const termios settings = session.terminal().settings();
  CHECK(settings.c_cc[VMIN] == 0);
  CHECK(settings.c_cc[VTIME] == 0);
  CHECK((settings.c_lflag & NOFLSH) != 0);
}

// Many keys are read for a while, so that Ctrl-C comes in between; few come at once with it.
TEST_CASE("Ctrl-C leaves when it comes together with keys, or within a millisecond") {
  const auto keys = GENERATE(as<std::string>{}, "a", "skole", "\x1b[A", "\xC3\xB8",
                             std::string(200, 'x'), std::string(1500, 'x'));
  const test::Library library;
  for (const int microseconds : {-1, 0, 0, 50, 100, 200, 200, 300, 400, 600, 800, 1000}) {
    CAPTURE(keys, microseconds);
    Session session(library);
    INFO(session.terminal().output());
    REQUIRE(session.terminal().wrote("2 punkter"));
    if (microseconds < 0) {
      session.terminal().type(keys + ctrl_c);
    } else {
      session.terminal().type(keys);
      std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
      session.terminal().type(std::string(1, ctrl_c));
    }
    REQUIRE(session.terminal().ended() == interrupted);
    CHECK(session.as_before());
  }
}

TEST_CASE("Ctrl-C leaves with the same exit code while the session begins") {
  const test::Library library;
  for (int milliseconds = 0; milliseconds < 60; milliseconds += 2) {
    CAPTURE(milliseconds);
    Session session(library);
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    session.terminal().type(std::string(1, ctrl_c));
    REQUIRE(session.terminal().ended() == interrupted);
    CHECK(session.as_before());
  }
}

TEST_CASE("what was typed before Ctrl-C and not read is not left for the shell") {
  const test::Library library;
  for (int round = 0; round < 10; ++round) {
    Session session(library);
    REQUIRE(session.terminal().wrote("2 punkter"));
    session.terminal().type("echo harm\r");
    session.terminal().type(std::string(1, ctrl_c));
    REQUIRE(session.terminal().ended() == interrupted);
    CHECK(session.terminal().unread() == 0);
  }
}

TEST_CASE("when its terminal goes away, the program ends") {
  const test::Library library;
  for (const bool controlling : {true, false}) {
    CAPTURE(controlling);
    Session session(library, controlling);
    INFO(session.terminal().output());
    REQUIRE(session.terminal().wrote("2 punkter"));
    session.terminal().take_away();
    CHECK(session.terminal().ended().has_value());
  }
}

}  // namespace referat
