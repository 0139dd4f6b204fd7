#include "searcher/interactive/curses_keys.h"

#include <catch2/catch.hpp>

#define NCURSES_NOMACROS
#include <curses.h>

namespace referat::interactive {

namespace {

Key only_key(wint_t character, bool code = false) {
  std::vector<Press> presses;
  add_press(presses, character, code);
  return presses.size() == 1 ? presses[0].key : Key::unknown;
}

}  // namespace

TEST_CASE("keys of the terminal are keys of ours") {
  CHECK(only_key(KEY_UP, true) == Key::up);
  CHECK(only_key(KEY_NPAGE, true) == Key::page_down);
  CHECK(only_key(KEY_F(1), true) == Key::help);
  CHECK(only_key('\r') == Key::enter);
  CHECK(only_key(0x7f) == Key::backspace);
  CHECK(only_key(0x08) == Key::backspace);
  CHECK(only_key(0x1b) == Key::escape);
}

TEST_CASE("letters are text, one by one") {
  std::vector<Press> presses;
  for (const wint_t letter : {L'?', L'æ', L'日', L' '}) add_press(presses, letter, false);
  std::string text;
  for (const Press& press : presses) {
    CHECK(press.key == Key::text);
    text += press.text;
  }
  CHECK(text == "?æ日 ");
}

TEST_CASE("what means nothing here is left out: unknown keys, Alt with a letter") {
  std::vector<Press> presses;
  add_press(presses, KEY_RESIZE, true);
  add_press(presses, KEY_F(12), true);
  add_press(presses, 0x14, false);
  add_press(presses, 0x1b, false);
  add_press(presses, 'b', false);
  CHECK(presses.empty());
}

}  // namespace referat::interactive
