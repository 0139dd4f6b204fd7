// What a decision left undecided: the whole matter, or parts of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/outcome.h"
#include "search/matters/decided_topic.h"
#include "search/matters/topic.h"

namespace referat::search {

struct UnsettledMatter {
  std::string subject;    // the part, as printed; empty: the whole, or a part without a name
  Topic topic;            // the part's, else the item's
  bool is_whole = false;  // nothing of the decision is decided, or it can't be told what is
  Outcome outcome = Outcome::postponed;  // or referred
};

// postponed if anything of it was, else referred. Of a decision that came to one of them.
[[nodiscard]] Outcome unsettled_outcome(const Decision& decision);

// One at least; what is postponed stands before what is referred. A part without a subject ("Planen
// blev godkendt. Valg af bygherre udskydes.") is what its sentence says. title: the item's.
[[nodiscard]] std::vector<UnsettledMatter> unsettled_matters(
    const Decision& decision, const std::vector<DecidedTopic>& decided_topics, const Topic& title);

}  // namespace referat::search
