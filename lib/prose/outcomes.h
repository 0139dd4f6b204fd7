// What a decision came to, recognised from its Danish wording.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "domain/date.h"
#include "domain/decision.h"

namespace referat {

// The outcome of one decision's text (without its heading), taken on the day `written`, if that is
// known: what it tells of other days isn't decided here. Sentences are judged one by one and put
// together: discussion gives way to a decision, contradicting decisions are mixed.
[[nodiscard]] Outcome recognise_outcome(std::string_view decision_text,
                                        std::optional<Date> written = {});

// Everything that the decision came to: several where it is mixed, itself where it isn't.
[[nodiscard]] std::vector<Outcome> recognise_outcomes(std::string_view decision_text,
                                                      std::optional<Date> written = {});

// The statement says an outcome of the matter itself, not only of what was said or proposed beside
// it: "Ældrerådets bemærkning blev taget til efterretning".
[[nodiscard]] bool decides(std::string_view statement);

// Where the first sentence begins that says this outcome, in bytes; 0 if none does by itself.
[[nodiscard]] std::size_t deciding_sentence(std::string_view decision_text, Outcome outcome,
                                            std::optional<Date> written = {});

// Fills `result` and `told` of a decision without parts from its text and day.
void read_outcome(Decision& decision);

}  // namespace referat
