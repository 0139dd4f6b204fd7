// Sentences that look back at an earlier decision: "Byrådet vedtog den 24.03.2015 en strategi …".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "domain/look_back.h"
#include "domain/outcome.h"

namespace referat {

// The sentence speaks of something decided or dealt with at a meeting: "Direktionen vedtog …",
// "blev udskudt", "jf. Byrådets beslutning", "på mødet den …". What is still to be decided
// ("skal godkendes", "behandles") doesn't count.
[[nodiscard]] bool speaks_of_decision(std::string_view sentence);

// What it tells of a matter that wasn't decided: postponed ("blev udskudt", "udvalget udsatte"),
// referred ("oversendte", "blev anbefalet", "Økonomiudvalgets behandling"), both or none.
[[nodiscard]] std::vector<Outcome> undecided_outcomes(std::string_view sentence);

// The days and months of the decisions that the sentence looks back at, in its order; none if it
// speaks of no decision. Only what lies before `written` (the day of the meeting whose minutes the
// sentence stands in), if that is known. A day or month without a year ("den 24. september", "i
// marts") is the last one before it. When something begins or ends ("fra 1. oktober", "inden den
// 1. maj", "pr. 31. december") is no day of a decision.
[[nodiscard]] std::vector<DecisionReference> decision_references(std::string_view sentence,
                                                                 std::optional<Date> written);

}  // namespace referat
