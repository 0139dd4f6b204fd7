// Decisions of items in an order, as many as a page needs: items are read until no unread one can
// have a decision that belongs on the page.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <set>
#include <vector>

#include "search/decision_list.h"
#include "search/engine.h"

namespace referat::search {

// The results that are asked for; empty: any.
using WantedResults = std::set<Outcome>;

// Its own result, or that of a part.
[[nodiscard]] bool wanted(const Decision& decision, const WantedResults& results);

struct DecisionCount {
  std::size_t decisions = 0;
  std::size_t items = 0;  // that have one of them
};

// How many decisions of the query's items have such a result: exactly, without reading the items.
[[nodiscard]] DecisionCount count_decisions(const Xapian::Database& database,
                                            const Xapian::Query& items,
                                            const WantedResults& results);

struct FoundDecision {
  Xapian::docid item = 0;
  ListedDecision listed;  // rank, missing and follow_up are left to the caller
};

// The first `count` decisions. newest, oldest: by each decision's own date, the undated last;
// relevance: by their items', the newest first within one. Of one day, prints in
// the meeting's own minutes come first, then items by their ids: the same in every layout of the
// databases.
[[nodiscard]] std::vector<FoundDecision> first_decisions(const Xapian::Database& database,
                                                         const Xapian::Query& items,
                                                         const WantedResults& results, Sort sort,
                                                         std::size_t count);

}  // namespace referat::search
