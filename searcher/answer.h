// A search carried out and rendered.
#pragma once

#include <functional>
#include <string>

#include "searcher/options.h"

namespace referat::searcher {

struct Answer {
  std::string text;                    // for standard output
  std::string messages;                // for standard error: lines of notes, or empty
  int exit_code = 0;                   // 0 hits, 1 none
  std::function<void()> once_shown{};  // to be called when the text has been written whole
};

// Throws Error as database::open_source and search::search do: nothing is written by then.
[[nodiscard]] Answer answer_to(const Options& options);

}  // namespace referat::searcher
