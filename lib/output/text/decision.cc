#include "output/text/decision.h"

#include "output/words/decision.h"

namespace referat::output {

Paragraph decision_paragraph(const Decision& decision, const answer::Source& document) {
  const ToldDecision told = told_decision(decision, document);
  Paragraph paragraph;
  paragraph.append(told.label, outcome_sgr(decision.result));
  paragraph.append(told.rest);
  return paragraph;
}

}  // namespace referat::output
