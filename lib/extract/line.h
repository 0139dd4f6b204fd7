// A document as lines, whatever it was a file of: what the reader of a kind of file gives.
#pragma once

#include <cstddef>
#include <string>

namespace referat::extract {

struct Line {
  std::string text;          // without markup and blanks at the ends; tabs within part table cells
  std::size_t number = 0;    // in the document, from 1
  std::size_t page = 0;      // from 1; 0 where the file doesn't say
  int heading = 0;           // its level, 0 for none
  bool bold = false;         // as a whole
  bool indented = false;     // begins with a blank in the source
  bool begins_page = false;  // the first of a page, or the last of the one before

  [[nodiscard]] bool blank() const { return text.empty(); }
};

}  // namespace referat::extract
