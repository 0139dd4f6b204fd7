// Results for a person at a terminal or in a pipe.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "search/result.h"

namespace referat::output {

struct TextOptions {
  std::size_t width = 80;  // columns
  bool colour = false;     // SGR sequences; without it matches are marked by *asterisks*
  bool unicode = true;     // bars and ellipses; ASCII otherwise
  std::string command;     // how the user called the search ("referat-search -d db indkøb"), for
                           // the line that narrows by a facet
  std::size_t first = 1;   // rank of the page's first hit
};

// Hits, then facets with bars, then notes. Every text passes terminal_safe.
void write_text(std::ostream& out, const search::SearchResult& result, const TextOptions& options);

// One item whole, for reading (--show).
void write_item_text(std::ostream& out, const search::Hit& hit, const TextOptions& options);

}  // namespace referat::output
