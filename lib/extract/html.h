// HTML → lines, by libxml2's parser, which takes what browsers take.
#pragma once

#include <string_view>
#include <vector>

#include "extract/line.h"

namespace referat::extract {

// The lines of a fragment or a page, in the order in which they are read: each block (paragraph,
// heading, entry of a list) is one, a blank one behind it; a row of a table is one, its cells
// parted by tabs; entries of lists begin with "• " or their number. Headings have their level, and
// lines that are bold as a whole are marked. Scripts, styles and what only a browser shows are left
// out. Lines are numbered from 1, and know no pages. html is UTF-8; anything is read, nothing
// thrown but std::bad_alloc.
[[nodiscard]] std::vector<Line> html_lines(std::string_view html);

}  // namespace referat::extract
