// A document as lines: the form in which the recognisers see it.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/line.h"

namespace referat::minutes {

struct Line : extract::Line {
  bool opens_group = false;  // held "Lukkede dagsordenspunkter" or the like; its text is empty
};

// Lines of which nothing is recognised yet.
[[nodiscard]] std::vector<Line> unread_lines(const std::vector<extract::Line>& lines);

// The index of the first line that isn't blank in [begin, end), or end.
[[nodiscard]] std::size_t next_filled(const std::vector<Line>& lines, std::size_t begin,
                                      std::size_t end);

// The index of the last line that isn't blank before `index`, or lines.size() if there is none.
[[nodiscard]] std::size_t previous_filled(const std::vector<Line>& lines, std::size_t index);

}  // namespace referat::minutes
