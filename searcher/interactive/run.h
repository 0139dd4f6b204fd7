// The interactive search from beginning to end.
#pragma once

#include <string>
#include <vector>

#include "answer/result.h"
#include "searcher/interactive/state.h"

namespace referat::interactive {

struct Setup {
  std::vector<std::string> databases;
  answer::SearchRequest request;  // the query and filters to begin with, the order, the facets
  Manner manner;
  bool colour = true;
};

struct Visit {
  int exit_code = 0;                  // or 128 + the signal that ended it
  answer::SearchResult last_shown{};  // when it was left
};

// Takes over the terminal until the user leaves; then it is as it was. Throws Error(database) if
// nothing can be opened and Error(usage) for a terminal that won't do; what goes wrong later is
// told on the screen.
[[nodiscard]] Visit run(const Setup& setup);

}  // namespace referat::interactive
