// The words that the search found in an item, shown where they stand.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "searcher/interactive/line.h"

namespace referat::interactive {

// Made once for all lines: a wildcard may find as many words as an item has.
class WordMarker {
 public:
  // In lower case.
  explicit WordMarker(const std::vector<std::string>& words);

  // The line with whole words that are among these marked, whatever their own case. True if there
  // are any.
  bool mark(Line& line) const;

 private:
  [[nodiscard]] std::size_t word_at(std::string_view text, std::size_t at) const;

  std::unordered_set<std::string> words_;
  std::vector<std::size_t> lengths_;  // of words, the longest first, each once
};

}  // namespace referat::interactive
