// What a decision came to, recognised from its Danish wording.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "domain/decision.h"

namespace referat {

// The outcome of one decision's text (without its heading). Sentences are judged one by one and
// put together: discussion gives way to a decision, contradicting decisions are mixed.
[[nodiscard]] Outcome recognise_outcome(std::string_view decision_text);

// Everything that the decision came to: several where it is mixed, itself where it isn't.
[[nodiscard]] std::vector<Outcome> recognise_outcomes(std::string_view decision_text);

// Where the first sentence begins that says this outcome, in bytes; 0 if none does by itself.
[[nodiscard]] std::size_t deciding_sentence(std::string_view decision_text, Outcome outcome);

// Fills `result` and `told` of a decision without parts from its text.
void read_outcome(Decision& decision);

}  // namespace referat
