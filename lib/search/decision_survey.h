// The decisions of many items, from value slots alone: each once, however often it is printed.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "domain/decision_print.h"
#include "index/decision_slot.h"
#include "search/wanted_decisions.h"

namespace referat::search {

// Decisions of items that are alike.
struct SurveyedDecision {
  index::CountedDecision decision;
  std::size_t times = 0;
};

struct DecisionSurvey {
  std::vector<SurveyedDecision> decisions;  // that are wanted
  std::size_t total = 0;                    // of them
  std::size_t items = 0;                    // that have one of them
  FirstPrints prints;                       // shown all the items: chooses among their decisions
};

// spy: over slot::decisions, after the match.
[[nodiscard]] DecisionSurvey survey(const Xapian::ValueCountMatchSpy& spy,
                                    const WantedDecisions& wanted);

// A pass of its own over the query's items.
[[nodiscard]] DecisionSurvey survey(const Xapian::Database& database, const Xapian::Query& items,
                                    const WantedDecisions& wanted);

}  // namespace referat::search
