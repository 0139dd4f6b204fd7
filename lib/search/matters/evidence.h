// Whether a later decision of a case is on what an earlier one left undecided.
//
// It surely is where its item prints the earlier decision again, or says that it was postponed or
// sent on (recollection.h). It probably is where its heading, or a part of it, is on the same
// matter (topic.h). All else is another matter under the same case number.
#pragma once

#include <map>
#include <vector>

#include "search/matters/followed_case.h"
#include "search/matters/unsettled.h"

namespace referat::search {

// What is followed.
struct Followed {
  const answer::PlacedDecision& decision;  // has a date
  const ComparedDecision& compared;        // the same
  UnsettledMatter matter;
  Topic heading;     // its item's, so that the item is known when it comes back as a whole; empty
                     // where that stands for whatever came up that day
  bool only_matter;  // nothing else was left undecided
};

// By what the matter is, or by what the item was that it was a part of.
enum class Look { for_matter, for_item };

// Of later decisions, one after the other. What an item says of the matter is asked for once,
// however many decisions it prints.
class Evidence {
 public:
  Evidence(const Followed& followed, Look look) : followed_(followed), look_(look) {}

  // What the later decision came to on the matter; nothing if it isn't on it.
  [[nodiscard]] std::vector<Outcome> outcomes_of(const InCase& later);

 private:
  struct Said {
    bool surely = false;  // it is on the matter, whatever the decision
    bool other = false;   // it is on another one
    bool recalled = false;
  };
  const Said& said_by(const CaseItem& item);

  const Followed& followed_;
  Look look_;
  std::map<const CaseItem*, Said> said_;
};

}  // namespace referat::search
