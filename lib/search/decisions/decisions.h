// The list of decisions on a topic.
#pragma once

#include <optional>

#include "answer/decision_list.h"
#include "database/source.h"
#include "search/engine.h"

namespace referat::search {

struct DecisionRequest {
  SearchRequest items;         // what they are on; offset and limit count decisions
  std::optional<Sort> sort{};  // none: newest first, but by relevance where no item has all words
  bool open = false;           // only postponements that never came back
};

// Every decision of the items that pass; where results are asked for, by filter or by a field of
// the query, only those with such a result, their own or a part's. Facets: see decision_facets.h;
// with `open` there are none. Throws as search() does.
[[nodiscard]] answer::DecisionList list_decisions(database::OpenSource& source,
                                                  const DecisionRequest& request);

}  // namespace referat::search
