// Hits on a page of HTML.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "answer/hit.h"

namespace referat::output {

// "punkt-3": the id of the hit that is the third on the page.
[[nodiscard]] std::string hit_anchor(std::size_t place);

// "<strong class=…>Godkendt</strong>"
[[nodiscard]] std::string html_outcome(const Decision& decision);

struct HitMarkup {
  int heading = 3;                 // level of the title's heading
  bool show_municipality = false;  // where the page holds several
};

// place: among all hits of the page, from 1.
void write_hit_html(std::ostream& out, const answer::Hit& hit, std::size_t place,
                    const HitMarkup& markup);

}  // namespace referat::output
