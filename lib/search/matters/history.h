// The history of one case: its items in order, and the sentences elsewhere that refer to it.
#pragma once

#include <string>

#include "answer/case_history.h"
#include "database/source.h"
#include "search/engine.h"

namespace referat::search {

struct HistoryRequest {
  std::string case_number{};  // in any spelling: "18/18284", "sag 18-18284", "2018/18284"
  Filters filters{};          // of what is listed, items and references
  Date today{};               // as in SearchRequest
};

// A case that no item has gives a note of kind "case" with numbers that it may have been meant for,
// and still the references to its number. Works on remote databases too. Throws as search() does.
[[nodiscard]] answer::CaseHistory case_history(database::OpenSource& source,
                                               const HistoryRequest& request);

}  // namespace referat::search
