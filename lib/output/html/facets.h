// Facets on a page of HTML: lists with counts and bars.
#pragma once

#include <iosfwd>
#include <vector>

#include "answer/facet.h"

namespace referat::output {

void write_facets_html(std::ostream& out, const std::vector<answer::Facet>& facets);

}  // namespace referat::output
