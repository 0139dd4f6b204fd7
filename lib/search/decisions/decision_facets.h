// The facets of a list of decisions. A value counts the items that the list would be of if the
// value were the only one chosen of its kind: those that have one of the decisions. A year is that
// of the decisions, and which print of a decision counts depends on the items that are left.
#pragma once

#include <xapian.h>

#include <vector>

#include "search/decisions/decision_survey.h"
#include "search/inquiry.h"

namespace referat::search {

// items: of inquiry.items(). Each facet with a filter of its own takes a pass over the database.
[[nodiscard]] std::vector<answer::Facet> decision_facets(
    const Xapian::Database& database, const Inquiry& inquiry, const std::vector<AlikeItems>& items,
    const std::vector<answer::FacetRequest>& requests);

}  // namespace referat::search
