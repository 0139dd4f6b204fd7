// The decisions of an item in a value slot: what a count over many items needs of each.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "domain/decision_print.h"
#include "domain/meeting.h"

namespace referat::index {

struct CountedDecision {
  DecisionPrint print{};           // without its body
  std::vector<Outcome> results{};  // its own first, then those of its parts
};

// The names of all that the decision came to: its own result first, then those of its parts.
[[nodiscard]] std::vector<std::string> result_names(const Decision& decision);

// A packed set, so that Xapian's ValueCountMatchSpy counts it; decisions that are alike stay apart.
[[nodiscard]] std::string pack_decisions(const AgendaItem& item, const Meeting& meeting);

// Throws Error(database) if the bytes are no such set.
[[nodiscard]] std::vector<CountedDecision> unpack_decisions(std::string_view bytes);

// Every decision's own date, else the meeting's, ascending.
[[nodiscard]] std::vector<Date> decision_dates(const std::vector<Decision>& decisions,
                                               const std::optional<Date>& meeting_date);

}  // namespace referat::index
