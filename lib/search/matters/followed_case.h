// The items of a case (case_items.h) with what is needed to tell what became of their decisions.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answer/decision_list.h"
#include "search/matters/decided_topic.h"
#include "search/matters/recollection.h"
#include "search/matters/topic.h"
#include "text/analyzer.h"

namespace referat::search {

// What tells whether two prints are of one decision, in the form that is compared: made once, since
// each of a case's decisions is compared with many.
struct ComparedDecision {
  std::optional<Date> date;
  std::string body;
  std::string text;
};
[[nodiscard]] ComparedDecision compared(const Decision& decision);

// Two prints of one decision: the same date and body, and the text of one within the other's.
[[nodiscard]] bool same_decision(const ComparedDecision& a, const ComparedDecision& b);

// A decision as an item prints it.
struct PrintedDecision {
  answer::PlacedDecision placed;
  std::vector<DecidedTopic> decided_topics;
  ComparedDecision compared;
  std::string time;  // of the meeting that took it, or empty
};

struct CaseItem {
  std::string id;
  std::string title;
  Topic topic;  // its title's
  std::vector<Recollection> recollections;
  std::vector<PrintedDecision> decisions;
};

// A decision and the item that prints it.
struct InCase {
  const CaseItem* item;
  const PrintedDecision* printed;
};

// A case, ordered for following its decisions: one may have as many as its document has lines.
class FollowedCase {
 public:
  explicit FollowedCase(std::vector<CaseItem> items);
  FollowedCase(FollowedCase&&) = default;  // a copy would point into the original

  // Of the item with this id the decision on this line.
  [[nodiscard]] std::optional<InCase> find(const std::string& id, std::size_t line) const;

  // From the next on, limits::max_later_decisions at most: those of later days, and those of later
  // meetings of the day where it is known when both were. Of one meeting those from its own minutes
  // first.
  [[nodiscard]] std::span<const InCase> decisions_after(const Date& date,
                                                        const std::string& time) const;

 private:
  std::vector<CaseItem> items_;
  std::map<std::pair<std::string, std::size_t>, InCase> by_place_;
  std::vector<InCase> by_date_;  // the dated ones
};

// In one query, as case_query() asks it.
[[nodiscard]] FollowedCase read_case(const Xapian::Database& database, const Xapian::Query& of_case,
                                     const text::Analyzer& analyzer);

// The heading stands for whatever came up that day: "Øvrige sager 19-11-2018".
[[nodiscard]] bool stands_for_anything(std::string_view title);

}  // namespace referat::search
