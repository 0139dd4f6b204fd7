// The history of a case, for a person.
#pragma once

#include <iosfwd>

#include "answer/case_history.h"
#include "output/text/options.h"

namespace referat::output {

// How many items, meetings and years; notes; each item with what was put forward, recommended and
// decided; the references with their sentences; and commands that lead on. Every text passes
// terminal_safe.
void write_history_text(std::ostream& out, const answer::CaseHistory& history,
                        const TextOptions& options);

}  // namespace referat::output
