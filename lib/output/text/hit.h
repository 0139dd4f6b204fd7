// One hit in a list.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "output/text/paragraph.h"
#include "output/text/text.h"

namespace referat::output {

struct HitLayout {
  std::size_t rank_width = 2;      // digits of the page's largest rank
  bool show_municipality = false;  // where a page holds several
  bool brief = false;              // no centers, no file; context only where no decision is told
};

// The snippet with its matches painted, or in *asterisks* without colour.
[[nodiscard]] Paragraph snippet_paragraph(const answer::Hit& hit, const Style& style);
// The hits aren't all of one municipality.
[[nodiscard]] bool several_municipalities(const std::vector<answer::Hit>& hits);

// Where a source is to be quoted.
struct SourcePlace {
  std::string path;
  std::size_t line = 0;
};

// An item's id and the place to quote, on one line where they fit: neither is broken, since both
// are there to be copied.
void write_references(std::ostream& out, const std::string& id, const SourcePlace& place,
                      const Block& block, const TextOptions& options);

// "19. november 2018, punkt 4", the body, the case …
[[nodiscard]] std::vector<std::string> hit_facts(const answer::Hit& hit, const HitLayout& layout);

void write_hit(std::ostream& out, const answer::Hit& hit, const HitLayout& layout,
               const TextOptions& options);

}  // namespace referat::output
