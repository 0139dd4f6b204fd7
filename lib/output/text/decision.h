// A decision with its result painted.
#pragma once

#include "answer/hit.h"
#include "domain/decision.h"
#include "output/text/layout/paragraph.h"

namespace referat::output {

// "Godkendt: Begge indstillingspunkter blev godkendt.": told_decision() as a paragraph.
[[nodiscard]] Paragraph decision_paragraph(const Decision& decision,
                                           const answer::Source& document);

}  // namespace referat::output
