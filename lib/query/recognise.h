// Words of a query that mean more than their letters: centers, cases, dates, function words.
#pragma once

#include <vector>

#include "query/node.h"
#include "query/unit.h"
#include "query/vocabulary.h"
#include "text/analyzer.h"

namespace referat::query {

// The children of an `all` node, which every one of them is part of one unit. Only plain words
// (no field, no quotes) are looked at; all else is a unit as it is.
[[nodiscard]] std::vector<Unit> recognise(const std::vector<const Node*>& nodes,
                                          const Vocabulary& vocabulary,
                                          const text::Analyzer& analyzer);

// "2018 ELLER sidste år": a choice of dates only, which raises the items of all of them, as a bare
// date does.
[[nodiscard]] bool is_choice_of_dates(const Node& node, const Vocabulary& vocabulary,
                                      const text::Analyzer& analyzer);

}  // namespace referat::query
