// Sentences that refer to a case: by its number, or by a decision of it.
#pragma once

#include <string>
#include <vector>

#include "answer/case_history.h"
#include "database/source.h"
#include "search/facets.h"
#include "text/analyzer.h"

namespace referat::search {

// What is known of a case when others are searched for references to it.
struct CaseFile {
  std::string key;                  // as case_keys() makes all others of
  std::vector<answer::Hit> items;   // all of them, whatever the filters
  std::vector<std::string> places;  // their municipalities; no other's items refer to the case
};

struct FoundReferences {
  std::vector<answer::CaseReference> references;  // in no order
  bool cut = false;  // more items than limits::max_reference_candidates might refer to the case
};

// Of other items: every sentence that has the case's number, or that speaks of a decision on the
// day (or, naming the body, in the month) of one of the case's, and whose words fit the title
// under which that was decided better than the other titles of that meeting. Of the case's own
// items: sentences about its decisions at earlier meetings. The filters limit where it looks.
[[nodiscard]] FoundReferences case_references(const database::OpenSource& source,
                                              const CaseFile& file,
                                              const std::vector<KindFilter>& filters,
                                              const text::Analyzer& analyzer);

}  // namespace referat::search
