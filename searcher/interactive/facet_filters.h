// Facet values as filters of a request.
#pragma once

#include "answer/facet.h"
#include "answer/request.h"

namespace referat::interactive {

// Chooses the value, or no longer, if it is chosen already. A facet's chosen values may come from a
// filter that names several ("2017..2020", a center by its full name): what stays is then named one
// by one.
void toggle(answer::Filters& filters, const answer::Facet& facet, const answer::FacetValue& value);

}  // namespace referat::interactive
