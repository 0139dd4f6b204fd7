// A document that holds several meetings, one behind the other.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/line.h"

namespace referat::minutes {

// The indexes of the lines at which the second meeting and those behind it begin: a title of
// minutes with a body and another day, standing free, below which the items' numbers begin anew or
// that is the first of a page or of a municipality's head. Titles of other minutes are named in
// texts and lists of attachments, too.
[[nodiscard]] std::vector<std::size_t> later_meetings(const std::vector<extract::Line>& lines);

}  // namespace referat::minutes
