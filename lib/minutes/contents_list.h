// The contents list: "title.....<TAB>page", a line each.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

struct ContentsEntry {
  std::string title;
  bool cut = false;      // ended by "...", so only the title's beginning
  std::size_t line = 0;  // number
};

struct ContentsList {
  std::vector<ContentsEntry> entries;
  std::size_t begin = 0;  // indexes of lines; empty where there is no list
  std::size_t end = 0;

  [[nodiscard]] bool contains(std::size_t index) const { return index >= begin && index < end; }
};

[[nodiscard]] ContentsList find_contents_list(const std::vector<Line>& lines);

// The entry is this title, or its beginning where it is cut.
[[nodiscard]] bool same_title(const ContentsEntry& entry, const std::string& title);

}  // namespace referat::minutes
