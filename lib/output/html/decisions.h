// The decisions of a page's hits as a table of HTML.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "answer/hit.h"

namespace referat::output {

struct DecisionRow {
  std::string date;  // ISO or empty
  const Decision* decision = nullptr;
  const answer::Hit* hit = nullptr;  // that prints it
  std::size_t place = 0;             // of the hit on the page, from 1
};

// Each decision once, the newest first. hits: all of the page in its order; must outlive the rows.
[[nodiscard]] std::vector<DecisionRow> decision_rows(const std::vector<const answer::Hit*>& hits);

// Each row leads to its hit.
void write_decision_table(std::ostream& out, const std::vector<DecisionRow>& rows);

}  // namespace referat::output
