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
  // False for a body and a date alone ("Økonomiudvalget den 12. marts 2019"), which may as well
  // announce a meeting that is still to come.
  bool says_decision = true;
  std::string_view text{};  // of the decision, where it follows behind a colon on the same line
};

// The line is a decision's heading that names body or date, with nothing behind it but perhaps a
// colon and the decision itself. A plain "Beslutning" is in the table of section names.
[[nodiscard]] std::optional<DecisionHeading> recognise_decision_heading(std::string_view line);

// "07-02-2024 Kulturudvalget": when and by whom a case was dealt with before, in a list of it.
[[nodiscard]] std::optional<DecisionHeading> recognise_treatment(std::string_view line);

// The name of a section that lists these: "Sagens forløb".
[[nodiscard]] bool lists_treatments(std::string_view section);

}  // namespace referat::minutes
