// The contents list: "title.....<TAB>page", or the headings once more without pages, a line each.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

struct ContentsEntry {
  std::string title;     // blanks collapsed, without page and without the number below
  std::string number;    // the item's, where it is printed; else empty
  bool cut = false;      // ended by "...", so only the title's beginning
  std::size_t line = 0;  // number
};

struct ContentsList {
  std::vector<ContentsEntry> entries;
  std::size_t begin = 0;  // indexes of lines; empty where there is no list
  std::size_t end = 0;

  [[nodiscard]] bool contains(std::size_t index) const { return index >= begin && index < end; }
};

// A list with page numbers, known by them and by its heading (Indholdsfortegnelse). They stand
// behind the titles, or in a block below all of them. To be called before lines are joined: titles
// that fill their lines look like paragraphs.
[[nodiscard]] ContentsList find_paged_list(const std::vector<Line>& lines);

// The same, or a list without pages, known by its entries being printed again below, with the same
// titles.
[[nodiscard]] ContentsList find_contents_list(const std::vector<Line>& lines);

// The line heads such a list: "Indholdsfortegnelse", "Dagsorden:".
[[nodiscard]] bool is_list_heading(const Line& line);

// The entry is this title (blanks collapsed), or its beginning where it is cut. A number that
// belongs to the title ("2. behandling af budgettet") doesn't part them.
[[nodiscard]] bool same_title(const ContentsEntry& entry, const std::string& title);

}  // namespace referat::minutes
