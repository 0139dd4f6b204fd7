// The history of one case: its items in order, and the sentences elsewhere that refer to it.
#pragma once

#include <string>

#include "answer/case_history.h"
#include "answer/request.h"
#include "search/session.h"

namespace referat::search {

// A case that no item has gives a note of kind "case" with numbers that it may have been meant for,
// and still the references to its number. Works on remote databases too. Throws as search() does.
[[nodiscard]] answer::CaseHistory case_history(Session& session,
                                               const answer::HistoryRequest& request);

}  // namespace referat::search
