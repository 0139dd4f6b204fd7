// What ncurses says was typed → keys of ours.
#pragma once

#include <cwchar>
#include <vector>

#include "searcher/interactive/key.h"

namespace referat::interactive {

// code: a key of curses.h (KEY_UP …), else the character typed. Keys that mean nothing here are
// left out, and so is Esc with a letter right behind it, which is what Alt and the letter send.
void add_press(std::vector<Press>& presses, wint_t character, bool code);

}  // namespace referat::interactive
