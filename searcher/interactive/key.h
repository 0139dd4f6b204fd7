// What a person does at the terminal.
#pragma once

#include <string>

namespace referat::interactive {

enum class Key {
  text,  // a letter: Press::text
  enter,
  escape,
  tab,
  back_tab,
  up,
  down,
  left,
  right,
  page_up,
  page_down,
  home,
  end,
  backspace,
  remove,           // Delete
  remove_word,      // Ctrl-W
  remove_to_begin,  // Ctrl-U
  remove_to_end,    // Ctrl-K
  line_begin,       // Ctrl-A
  line_end,         // Ctrl-E
  sort,             // Ctrl-S
  clear_filters,    // Ctrl-X
  refresh,          // Ctrl-L
  suspend,          // Ctrl-Z
  help,             // F1
  unknown,
};

struct Press {
  Key key = Key::unknown;
  std::string text{};
};

}  // namespace referat::interactive
