// What is chosen in a list has a mark at its left, for terminals without reverse video too.
#pragma once

#include "searcher/interactive/line.h"

namespace referat::interactive {

// The line behind the mark, or behind a blank.
[[nodiscard]] inline Line beside_mark(const Line& line, bool chosen, bool unicode) {
  Line marked(chosen ? (unicode ? "▌" : ">") : " ", look::bar);
  marked.append(line);
  return marked;
}

}  // namespace referat::interactive
