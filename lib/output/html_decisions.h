// The decisions of a page's hits as a table of HTML.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "search/result.h"

namespace referat::output {

// How many decisions the hits have.
[[nodiscard]] std::size_t decisions_in(const std::vector<const search::Hit*>& hits);

// Newest first; each leads to its hit. hits: all of the page in its order.
void write_decision_table(std::ostream& out, const std::vector<const search::Hit*>& hits);

}  // namespace referat::output
