// The items of a case (case_items.h) with what is needed to tell what became of their decisions.
#pragma once

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

#include "answer/decision_list.h"
#include "search/matters/decided_topic.h"
#include "search/matters/recollection.h"
#include "search/matters/topic.h"
#include "text/analyzer.h"

namespace referat::search {

// A decision as an item prints it.
struct PrintedDecision {
  answer::PlacedDecision placed;
  std::vector<DecidedTopic> decided_topics;
};

struct CaseItem {
  std::string id;
  std::string title;
  Topic topic;  // its title's
  std::vector<Recollection> recollections;
  std::vector<PrintedDecision> decisions;
};

// In one query, as case_query() asks it.
[[nodiscard]] std::vector<CaseItem> read_case(const Xapian::Database& database,
                                              const Xapian::Query& of_case,
                                              const text::Analyzer& analyzer);

// The heading stands for whatever came up that day: "Øvrige sager 19-11-2018".
[[nodiscard]] bool stands_for_anything(std::string_view title);

}  // namespace referat::search
