// A vote as people read it.
#pragma once

#include <string>

#include "domain/decision.h"

namespace referat::output {

// "for 12 (V, A, Ida Holm (UP)) · imod 3 (Ø, F) · undlod (C)", with a warning where names and
// numbers don't agree; of a decision in parts each with its subject. Empty if no vote is told.
[[nodiscard]] std::string votes_text(const Decision& decision);

}  // namespace referat::output
