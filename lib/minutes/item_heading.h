// The heading of an agenda item, and which lines of the document it takes: plain data.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

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
  std::vector<std::string> absent{};       // who took no part in the item, where the source says so
  bool told = false;  // the source itself says what the number, the case and the attachments are
  bool sure = false;  // something beside it shows that it is a heading
};

}  // namespace referat::minutes
