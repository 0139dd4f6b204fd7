// What ncurses says was typed → keys of ours.
#pragma once

#include <cwchar>
#include <vector>

#include "searcher/interactive/key.h"

namespace referat::interactive {

// code: a key of curses.h (KEY_UP …), else the character typed.
void add_press(std::vector<Press>& presses, wint_t character, bool code);

}  // namespace referat::interactive
