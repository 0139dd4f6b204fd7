#include "searcher/interactive/curses_keys.h"

#include <array>
#include <string>
#include <utility>

#define NCURSES_NOMACROS
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "base/utf8.h"

namespace referat::interactive {

namespace {

using Table = std::vector<std::pair<wint_t, Key>>;

constexpr wint_t ctrl(char letter) { return static_cast<wint_t>(letter - 'A' + 1); }

Key found(const Table& table, wint_t character) {
  for (const auto& [known, key] : table) {
    if (known == character) return key;
  }
  return Key::unknown;
}

Key key_of_code(wint_t code) {
  static const Table table{
      {KEY_UP, Key::up},       {KEY_DOWN, Key::down},     {KEY_LEFT, Key::left},
      {KEY_RIGHT, Key::right}, {KEY_PPAGE, Key::page_up}, {KEY_NPAGE, Key::page_down},
      {KEY_HOME, Key::home},   {KEY_END, Key::end},       {KEY_BACKSPACE, Key::backspace},
      {KEY_DC, Key::remove},   {KEY_ENTER, Key::enter},   {KEY_BTAB, Key::back_tab},
      {KEY_F(1), Key::help}};
  return found(table, code);
}

Key key_of_control(wint_t character) {
  static const Table table{{'\r', Key::enter},
                           {'\n', Key::enter},
                           {'\t', Key::tab},
                           {0x1b, Key::escape},
                           {0x7f, Key::backspace},
                           {ctrl('H'), Key::backspace},
                           {ctrl('A'), Key::line_begin},
                           {ctrl('D'), Key::remove},
                           {ctrl('E'), Key::line_end},
                           {ctrl('K'), Key::remove_to_end},
                           {ctrl('L'), Key::refresh},
                           {ctrl('N'), Key::down},
                           {ctrl('P'), Key::up},
                           {ctrl('S'), Key::sort},
                           {ctrl('U'), Key::remove_to_begin},
                           {ctrl('W'), Key::remove_word},
                           {ctrl('X'), Key::clear_filters},
                           {ctrl('Z'), Key::suspend}};
  return found(table, character);
}

}  // namespace

void add_press(std::vector<Press>& presses, wint_t character, bool code) {
  if (code || character < 0x20 || character == 0x7f) {
    const Key key = code ? key_of_code(character) : key_of_control(character);
    if (key != Key::unknown) presses.push_back({key});
    return;
  }
  if (!presses.empty() && presses.back().key == Key::escape) return presses.pop_back();
  Press letter{Key::text};
  append_code_point(letter.text, static_cast<std::int32_t>(character));
  presses.push_back(std::move(letter));
}

}  // namespace referat::interactive
