// The list of decisions on a topic.
#pragma once

#include <optional>

#include "answer/decision_list.h"
#include "answer/request.h"
#include "search/session.h"

namespace referat::search {

// Every decision of the items that pass; where results are asked for, by filter or by a field of
// the query, only those with such a result, their own or a part's. Facets: see decision_facets.h;
// with `open` there are none. Throws as search() does.
[[nodiscard]] answer::DecisionList list_decisions(Session& session,
                                                  const answer::DecisionRequest& request);

}  // namespace referat::search
