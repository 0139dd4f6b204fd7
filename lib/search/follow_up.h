// What became of a decision that decided nothing yet: later decisions on the same case.
//
// One case number may serve many matters ("Øvrige sager"), so a later decision counts only if it is
// on the same matter: its item prints the earlier decision too, or its heading, or that of a part
// of it, shares a word with the earlier heading or with the postponed part's subject.
#pragma once

#include <xapian.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "search/decision_list.h"
#include "search/subject_words.h"
#include "text/analyzer.h"

namespace referat::search {

// One of an item's decisions with its place.
[[nodiscard]] PlacedDecision placed(const Hit& hit, const Decision& decision);

// Two prints of one decision: the same date and body, and the text of one within the other's.
[[nodiscard]] bool same_decision(const Decision& a, const Decision& b);

// It, or a part of it, has such a result.
[[nodiscard]] bool came_to(const Decision& decision, Outcome outcome);

class FollowUps {
 public:
  // Both must outlive it.
  FollowUps(const Xapian::Database& database, const text::Analyzer& analyzer)
      : database_(database), analyzer_(analyzer) {}

  // Of a decision that came to postponed or referred. Where several parts of it did, of the first
  // one that is still open, else of the one decided last.
  [[nodiscard]] FollowUp of(const ListedDecision& listed);

 private:
  struct CaseItem {
    SubjectWords title_words;
    std::vector<PlacedDecision> decisions;
  };
  // A decision after the one that is followed, and the item that prints it.
  struct Later {
    const CaseItem* item;
    const PlacedDecision* placed;
  };
  // What is looked for: the whole decision (no subject) or a part of it.
  struct Matter {
    std::string subject;
    SubjectWords words;
  };
  struct Step {
    const PlacedDecision* placed;
    bool ends;       // the matter
    bool postponed;  // and nothing else
  };

  const std::vector<CaseItem>& items_of_case(const ListedDecision& listed);
  [[nodiscard]] std::vector<Later> later_decisions(const ListedDecision& listed);
  [[nodiscard]] std::vector<Matter> matters(const ListedDecision& listed) const;
  [[nodiscard]] FollowUp follow(const ListedDecision& listed, Matter matter,
                                const std::vector<Later>& later) const;
  [[nodiscard]] static std::optional<PlacedDecision> first_under_a_heading(
      const std::vector<Later>& later);
  [[nodiscard]] std::vector<Step> steps(const ListedDecision& listed, const Matter& matter,
                                        const std::vector<Later>& later) const;
  [[nodiscard]] std::vector<Outcome> outcomes_on(const Matter& matter, const Later& later,
                                                 const ListedDecision& listed) const;

  const Xapian::Database& database_;
  const text::Analyzer& analyzer_;
  std::map<std::pair<std::string, std::string>, std::vector<CaseItem>> cases_;  // read already
};

}  // namespace referat::search
