// What became of a decision that decided nothing yet: later decisions on the same case.
//
// One case number may serve many matters, so a later decision counts only if it is on the same one
// (evidence.h). Where that can't be told the matter stays open, and the decision is told as the
// next under another heading.
#pragma once

#include <xapian.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "answer/decision_list.h"
#include "search/matters/evidence.h"
#include "search/matters/followed_case.h"
#include "text/analyzer.h"

namespace referat::search {

// One of an item's decisions with its place.
[[nodiscard]] answer::PlacedDecision placed(const answer::Hit& hit, const Decision& decision);

// It, or a part of it, has such a result.
[[nodiscard]] bool came_to(const Decision& decision, Outcome outcome);

class FollowUps {
 public:
  // Both must outlive it.
  FollowUps(const Xapian::Database& database, const text::Analyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  // Of a decision that came to postponed or referred: of each part that did, one at least. First of
  // the postponed (of the referred, where none is) the one that is still open, else the one decided
  // last.
  [[nodiscard]] std::vector<answer::FollowUp> of(const answer::ListedDecision& listed);

 private:
  const FollowedCase& case_of(const answer::ListedDecision& listed);

  const Xapian::Database& database_;
  const text::Analyzer& analyzer_;
  std::map<std::pair<std::string, std::string>, std::unique_ptr<FollowedCase>>
      cases_;  // read already
};

}  // namespace referat::search
