// Decisions of items in an order, as many as a page needs: items are read until no unread one can
// have a decision that belongs on the page.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "answer/decision_list.h"
#include "answer/request.h"
#include "domain/decision_print.h"
#include "search/decisions/wanted_decisions.h"

namespace referat::search {

struct FoundDecision {
  Xapian::docid item = 0;
  answer::ListedDecision listed;  // rank, missing and follow_up are left to the caller
};

// The first `count` decisions that are wanted, each once: see FirstPrints; prints must have been
// shown the items. newest, oldest: by each decision's own date, the undated last;
// relevance: by their items', the newest first within one. Of one day, prints in
// the meeting's own minutes come first, then items by their ids: the same in every layout of the
// databases.
[[nodiscard]] std::vector<FoundDecision> first_decisions(const Xapian::Database& database,
                                                         const Xapian::Query& items,
                                                         const WantedDecisions& wanted,
                                                         FirstPrints prints, answer::Sort sort,
                                                         std::size_t count);

}  // namespace referat::search
