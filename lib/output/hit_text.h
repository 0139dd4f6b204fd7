// One hit in a list.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "output/paragraph.h"
#include "output/text.h"

namespace referat::output {

struct HitLayout {
  std::size_t rank_width = 2;      // digits of the page's largest rank
  bool show_municipality = false;  // where a page holds several
};

// The snippet with its matches painted, or in *asterisks* without colour.
[[nodiscard]] Paragraph snippet_paragraph(const search::Hit& hit, const Style& style);

void write_hit(std::ostream& out, const search::Hit& hit, const HitLayout& layout,
               const TextOptions& options);

}  // namespace referat::output
