#include "searcher/interactive/help.h"

#include <catch2/catch.hpp>

#include "interactive/sample_state.h"
#include "support/in_english.h"

namespace referat::interactive {

using test::press;
using test::sample_state;
using test::shows;

TEST_CASE("every key that is told in the last row is told in the help, which scrolls") {
  State state = sample_state({.rows = 12, .columns = 80});
  press(state, Key::help);
  std::string all = test::shown(state);
  press(state, Key::page_down);
  all += test::shown(state);
  press(state, Key::page_down);
  all += test::shown(state);
  for (const char* key : {"Enter", "Tab", "Ctrl-S", "Ctrl-X", "Esc", "Ctrl-C"}) {
    CHECK(all.find(key) != std::string::npos);
  }
  CHECK(shows(state, "forlad søgningen"));
  press(state, Key::enter);
  CHECK(shows(state, "Søg: sygefravær"));
  CHECK_FALSE(state.reading.has_value());
}

TEST_CASE("Home and End go to the ends of the help") {
  State state = sample_state({.rows = 12, .columns = 80});
  press(state, Key::help);
  press(state, Key::end);
  CHECK(shows(state, "forlad søgningen"));
  CHECK_FALSE(shows(state, "slet ordet"));
  press(state, Key::home);
  CHECK(shows(state, "slet ordet"));
}

TEST_CASE("a line of the help that is too long goes on below") {
  State state = sample_state({.rows = 60, .columns = 50});
  press(state, Key::help);
  CHECK(shows(state, R"(  skriv             ord, "ord sammen", titel:ord,
                    år:2018 … (man referat-query)
)"));
  for (const std::size_t columns : {32U, 50U, 60U, 80U}) {
    resize(state, {.rows = 60, .columns = columns});
    CAPTURE(columns);
    for (const auto& line : help_lines(columns)) CHECK(line.width() <= columns);
  }
}

TEST_CASE("a wider window shows the end of the help, not what would be behind it") {
  State state = sample_state({.rows = 12, .columns = 32});
  press(state, Key::help);
  press(state, Key::end);
  resize(state, {.rows = 12, .columns = 80});
  CHECK(shows(state, "hele sagen gennem alle møder"));
}

TEST_CASE("80 columns and 24 rows have room for the help, in either language") {
  const std::size_t lines = help_lines(80).size();
  CHECK(lines == 23);
  CHECK(help_lines(200).size() == lines);
  const test::InEnglish english;
  REQUIRE(help_lines(80).back().text().find("leave") != std::string::npos);
  CHECK(help_lines(80).size() == lines);
}

}  // namespace referat::interactive
