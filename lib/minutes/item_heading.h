// Where the agenda items begin. Each way of heading an item is a recogniser of its own; a document
// uses one of them throughout.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "minutes/contents_list.h"
#include "minutes/line.h"

namespace referat::minutes {

struct ItemHeading {
  std::string number;
  std::string title;
  std::size_t begin = 0;                   // index of the first line that belongs to the heading
  std::size_t line = 0;                    // index of the line with the number
  std::size_t end = 0;                     // index behind its last line
  std::string case_number{};               // where the heading holds it, else empty
  std::vector<std::string> attachments{};  // file names printed within the heading
  std::optional<bool> closed{};            // where the heading says so: "(Åben)", "(Lukket)"
  bool sure = false;                       // something beside it shows that it is a heading
};

// The headings of the document in order; empty if it has none that we know.
[[nodiscard]] std::vector<ItemHeading> find_item_headings(const std::vector<Line>& lines,
                                                          const ContentsList& contents);

}  // namespace referat::minutes
