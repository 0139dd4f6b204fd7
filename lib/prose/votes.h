// Votes in a decision's text: "Med stemmerne 12 for og 3 imod …", "For stemte: (V), (A) og Ida Holm
// (UP)", "Ø stemte imod", "Undlod: C".
#pragma once

#include <optional>
#include <string_view>

#include "domain/votes.h"

namespace referat {

// Who voted how, as printed; nothing where no vote is told. Amendments and motions are voted on
// first: of several votes the last is the decision's own.
[[nodiscard]] std::optional<Votes> read_votes(std::string_view decision_text);

}  // namespace referat
