// --cite: hits and decisions as references to quote.
#pragma once

#include <vector>

#include "search/decision_list.h"
#include "search/result.h"
#include "searcher/answer.h"

namespace referat::searcher {

// A line each; notes are for standard error. reading: of the search that found them, if one did.
[[nodiscard]] Answer citations(const Options& options, const std::vector<search::Hit>& hits,
                               const search::QueryReading& reading = {});
[[nodiscard]] Answer citations(const Options& options, const search::DecisionList& list);

}  // namespace referat::searcher
