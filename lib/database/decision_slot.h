// The decisions of an item in a value slot: what a count over many items needs of them, and of the
// item that has them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/date.h"
#include "domain/decision.h"
#include "domain/decision_print.h"
#include "domain/meeting.h"

namespace referat::database {

struct DecidingItem {
  // Of each of its decisions.
  std::vector<DecisionPrint> prints{};          // without its body
  std::vector<std::vector<Outcome>> results{};  // its own first, then those of its parts
  // As the slots of their own have them, for what has to count decisions by them.
  std::vector<std::string> centers{};
  std::vector<std::string> recommended_by{};
  std::string case_number{};  // as printed
  std::string body{};
  std::string municipality{};
};

// The names of all that the decision came to: its own result first, then those of its parts.
[[nodiscard]] std::vector<std::string> result_names(const Decision& decision);

// A packed set, so that Xapian's ValueCountMatchSpy counts it; decisions that are alike stay apart.
// Empty if the item has none.
[[nodiscard]] std::string pack_deciding_item(const AgendaItem& item, const Meeting& meeting);

// Throws Error(database) if the bytes are no such set.
[[nodiscard]] DecidingItem unpack_deciding_item(std::string_view bytes);

// Every decision's own date, else the meeting's, ascending.
[[nodiscard]] std::vector<Date> decision_dates(const std::vector<Decision>& decisions,
                                               const std::optional<Date>& meeting_date);

}  // namespace referat::database
