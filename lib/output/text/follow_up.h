// What became of a decision, for people.
#pragma once

#include <iosfwd>
#include <string>

#include "answer/decision_list.h"
#include "output/text/layout/paragraph.h"

namespace referat::output {

// Of each part that is told of: "→ senere i sagen: Godkendt (Byrådet, 13. december 2022): …", or
// why nothing can be said.
void write_follow_ups(std::ostream& out, const answer::ListedDecision& listed, const Block& block,
                      const Style& style);

}  // namespace referat::output
