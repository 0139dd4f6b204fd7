// Hits as references to quote: in one line, to be copied into a letter or another case.
#pragma once

#include <iosfwd>
#include <string>

#include "answer/decision_list.h"
#include "answer/hit.h"

namespace referat::output {

// "Engholm Kommune, Direktionen, referat af 18. september 2017, punkt 4: Indkøbsstrategi - status
// (sag 15/1042). Kilde: referater/direktionen.txt, linje 114." What the minutes don't say is left
// out. folder: the file is named from here if it lies below; may be empty. Terminal-safe.
[[nodiscard]] std::string citation(const answer::Hit& hit, const std::string& folder);

// "Engholm Kommune, Byrådet, beslutning af 24. marts 2015: »Godkendt.« Punkt 2: Ny skole (sag
// 13/2204). Kilde: …" with the decision's own line; where the minutes of another meeting print it,
// it is told which. A long decision is quoted from its beginning.
[[nodiscard]] std::string citation(const answer::ListedDecision& decision,
                                   const std::string& folder);

}  // namespace referat::output
