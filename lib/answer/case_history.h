// One case through all meetings and years, as plain data: what lib/output renders. No Xapian here.
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

#include "answer/hit.h"
#include "answer/query_reading.h"

namespace referat::answer {

enum class ReferenceKind {
  case_number,  // the text has the case's number
  decision,     // it looks back at a decision of the case: "Byrådet vedtog den 24.03.2015 …"
};

// A decision of the case that a sentence looks back at.
struct EarlierDecision {
  std::string date;  // ISO
  std::string body;  // or empty

  auto operator<=>(const EarlierDecision&) const = default;  // NOLINT(modernize-use-nullptr)
};

struct CaseReference {
  Hit hit;  // where it stands, without the item's texts and decisions; the snippet is the whole
            // sentence, blanks collapsed, the highlights are the number and the dates in it
  std::size_t line = 0;  // of its section's heading, else of the item: the place to quote
  ReferenceKind kind = ReferenceKind::case_number;
  std::vector<EarlierDecision> decisions;  // may be there too where the number is
};

struct CaseHistory {
  std::string asked;                        // as typed
  std::string case_key;                     // normal form
  std::vector<std::string> case_numbers;    // as printed, each spelling once
  std::vector<std::string> municipalities;  // that have the case, whatever the filters
  std::vector<Note> notes;
  // The case's items that pass the filters: by municipality, each oldest first, undated ones last.
  // Hits without score, snippet and highlights; ranks count them from 1.
  std::vector<Hit> items;
  std::vector<CaseReference> references;  // oldest first, in the items' order; may be of its items
};

}  // namespace referat::answer
