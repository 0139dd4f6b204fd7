// Facets of --decisions by brute force: counted over what referat-index --parse prints, and asked
// for one value after another.
#pragma once

#include <string>
#include <vector>

#include "support/collection.h"

namespace referat::test {

// Filters by the outermost values of each kind as check_drill_down() does, and checks (CHECK) how
// many decisions and items there are, and the counts of all facets.
void check_decision_facets(const Collection& collection);

// Asks for the decisions with these arguments, then once more for each value of each facet with the
// value instead of what they choose of its kind, and checks (CHECK) that as many items have one of
// the decisions as the facet said.
void check_decision_drill_down(const Collection& collection,
                               const std::vector<std::string>& arguments);

}  // namespace referat::test
