// The answer to a search, as plain data: what lib/output renders. No Xapian here.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "answer/explanation.h"
#include "answer/facet.h"
#include "answer/hit.h"
#include "answer/query_reading.h"

namespace referat::answer {

// What the hits are like (--similar): an item of the database or a text of the user's own.
struct Original {
  std::string id;                  // of the item; empty: a text of the user's own
  std::string path;                // where the text is from, as the user named it
  std::string title;               // of the item, or the text's first line
  std::vector<std::string> words;  // that were searched for, the weightiest first
};

struct SearchResult : QueryReading {
  std::size_t total = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::optional<Explanation> explanation;  // if it was asked for
  std::optional<Original> similar;         // if the hits are those that are like something
};

}  // namespace referat::answer
