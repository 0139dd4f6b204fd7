// The decisions of many items, from value slots alone: each once, however often it is printed.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <vector>

#include "database/decision_slot.h"
#include "domain/decision_print.h"
#include "search/decisions/wanted_decisions.h"

namespace referat::search {

// Items whose slots say the same.
struct AlikeItems {
  database::DecidingItem item;
  std::size_t number = 0;
};

// One pass over the query's items: those that have decisions, ordered by what their slots say.
[[nodiscard]] std::vector<AlikeItems> read_deciding_items(const Xapian::Database& database,
                                                          const Xapian::Query& items);

// A decision of items that are alike.
struct SurveyedDecision {
  std::optional<Date> date{};
  const std::vector<Outcome>* results = nullptr;  // of the items that were surveyed
  std::size_t times = 0;
};

struct DecisionSurvey {
  std::vector<SurveyedDecision> decisions;  // that are wanted
  std::size_t total = 0;                    // of them
  std::size_t items = 0;                    // that have one of them
  FirstPrints prints;                       // shown all the items: chooses among their decisions
};

[[nodiscard]] DecisionSurvey survey(const std::vector<AlikeItems>& items,
                                    const WantedDecisions& wanted);

// Only how many of some items have a wanted decision, as if there were no others.
[[nodiscard]] std::size_t items_with_decision(const std::vector<const AlikeItems*>& items,
                                              const WantedDecisions& wanted);

}  // namespace referat::search
