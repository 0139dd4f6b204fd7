// One hit in a list.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "answer/hit.h"
#include "output/text/layout/paragraph.h"
#include "output/text/options.h"

namespace referat::output {

struct HitLayout {
  std::size_t rank_width = 2;      // digits of the page's largest rank
  bool show_municipality = false;  // where a page holds several
  bool brief = false;              // no centers, no file; context only where no decision is told
};

// The snippet with its matches painted, or in *asterisks* without colour.
[[nodiscard]] Paragraph snippet_paragraph(const answer::Hit& hit, const Style& style);

void write_hit(std::ostream& out, const answer::Hit& hit, const HitLayout& layout,
               const TextOptions& options);

}  // namespace referat::output
