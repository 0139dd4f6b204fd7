// Facets and filters by brute force: counted over what referat-index --parse prints.
#pragma once

#include "support/collection.h"

namespace referat::test {

// Chooses each value of each facet, then two at once, and a second one of another kind, and checks
// (CHECK) totals and counts.
void check_drill_down(const Collection& collection);

}  // namespace referat::test
