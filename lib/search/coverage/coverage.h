// What the databases hold and lack, counted exactly from the documents' summaries.
#pragma once

#include "answer/coverage_result.h"
#include "answer/request.h"
#include "search/session.h"

namespace referat::search {

// Only filters that hold for whole documents make sense: years, months, bodies, municipalities,
// since and until. today: see SearchRequest. Throws Error(usage) for any other, and as search()
// does.
[[nodiscard]] answer::Coverage coverage(Session& session, const answer::Filters& filters,
                                        const Date& today = {});

}  // namespace referat::search
