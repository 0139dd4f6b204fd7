// Whether a later decision of a case is on what an earlier one left undecided.
//
// It surely is where its item prints the earlier decision again, or says that it was postponed or
// sent on (recollection.h). It probably is where its heading, or a part of it, is on the same
// matter (topic.h). All else is another matter under the same case number.
#pragma once

#include <vector>

#include "search/matters/followed_case.h"
#include "search/matters/unsettled.h"

namespace referat::search {

// What is followed.
struct Followed {
  const answer::PlacedDecision& decision;  // has a date
  UnsettledMatter matter;
  Topic heading;     // its item's, so that the item is known when it comes back as a whole; empty
                     // where that stands for whatever came up that day
  bool only_matter;  // nothing else was left undecided
};

// A decision and the item that prints it.
struct InCase {
  const CaseItem* item;
  const PrintedDecision* printed;
};

// By what the matter is, or by what the item was that it was a part of.
enum class Look { for_matter, for_item };

// What the later decision came to on the matter; nothing if it isn't on it.
[[nodiscard]] std::vector<Outcome> outcomes_on(const Followed& followed, Look look,
                                               const InCase& later);

}  // namespace referat::search
