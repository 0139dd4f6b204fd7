// A document as lines: the form in which the recognisers see it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::minutes {

struct Line {
  std::string text;          // without markup and blanks at the ends; tabs within part table cells
  std::size_t number = 0;    // in the document, from 1
  int heading = 0;           // markdown level, 0 for none
  bool bold = false;         // as a whole
  bool indented = false;     // begins with a blank in the source
  bool begins_page = false;  // holds a form feed in the source
  bool opens_group = false;  // held "Lukkede dagsordenspunkter" or the like; its text is empty

  [[nodiscard]] bool blank() const { return text.empty(); }
};

// Lines that hold no more than a stray mark ("-", ".") are blank.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

// The index of the first line that isn't blank in [begin, end), or end.
[[nodiscard]] std::size_t next_filled(const std::vector<Line>& lines, std::size_t begin,
                                      std::size_t end);

// The index of the last line that isn't blank before `index`, or lines.size() if there is none.
[[nodiscard]] std::size_t previous_filled(const std::vector<Line>& lines, std::size_t index);

}  // namespace referat::minutes
