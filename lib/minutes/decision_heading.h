// The heading over a decision: who decided, and when.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/date.h"

namespace referat::minutes {

struct DecisionHeading {
  std::string body;          // as printed, empty if the heading doesn't say
  std::optional<Date> date;  // nothing if the heading doesn't say
};

// The line as a whole is a decision's heading that names body or date. A plain "Beslutning" is in
// the table of section names.
[[nodiscard]] std::optional<DecisionHeading> recognise_decision_heading(std::string_view line);

}  // namespace referat::minutes
