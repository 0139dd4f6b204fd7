// --cite: hits and decisions as references to quote.
#pragma once

#include <vector>

#include "answer/decision_list.h"
#include "answer/hit.h"
#include "answer/query_reading.h"
#include "searcher/answer.h"

namespace referat::searcher {

// A line each; notes are for standard error. reading: of the search that found them, if one did.
[[nodiscard]] Answer citations(const Options& options, const std::vector<answer::Hit>& hits,
                               const answer::QueryReading& reading = {});
[[nodiscard]] Answer citations(const Options& options, const answer::DecisionList& list);

}  // namespace referat::searcher
