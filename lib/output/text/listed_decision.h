// One decision in a list.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "answer/decision_list.h"
#include "output/text/options.h"

namespace referat::output {

struct ListedDecisionLayout {
  std::vector<Outcome> results{};  // asked for: parts with others are told in short
  std::size_t rank_width = 2;      // digits of the page's largest rank
  bool show_municipality = false;  // where a page holds several
};

// Result, date and body; the item's title; what was decided; where it stands; what became of it.
void write_listed_decision(std::ostream& out, const answer::ListedDecision& listed,
                           const ListedDecisionLayout& layout, const TextOptions& options);

}  // namespace referat::output
