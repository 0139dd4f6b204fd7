// A wrapped piece of text with marked places: what text output is made of.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "output/text/layout/style.h"
#include "output/text/layout/width.h"

namespace referat::output {

// Bytes of a paragraph that are painted.
struct Mark {
  Range range;
  std::string_view sgr;
};

struct Paragraph {
  std::string text;         // terminal-safe, one line
  std::vector<Mark> marks;  // ascending, not overlapping

  // Puts text behind, painted where sgr isn't empty. Makes it terminal-safe.
  void append(std::string_view added, std::string_view sgr = {});

  // Puts another paragraph behind, with its marks.
  void append(const Paragraph& added);
};

// Where a paragraph stands.
struct Block {
  std::size_t width = 80;     // columns of the whole line, indentation included
  std::size_t indent = 0;     // columns before every line …
  std::string first = {};     // … but the first, if this isn't empty: as wide as indent
  std::size_t max_lines = 0;  // 0: all; else the last one ends in "…" if text is left out
};

// Writes the lines, each with its newline; nothing for blank text.
void write_paragraph(std::ostream& out, const Paragraph& paragraph, const Block& block,
                     const Style& style);

}  // namespace referat::output
