// Sentences by which an item looks back at a decision that decided nothing yet: "Udvalget udsatte
// sagen den 26. februar 2018", "Strækning 2 blev udskudt i 2018".
#pragma once

#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/decision.h"
#include "search/matters/topic.h"
#include "text/analyzer.h"

namespace referat::search {

struct Recollection {
  LookBack look;  // with what it says of `undecided`
  Topic topic;
};

// The item's, each with what it is about. place: the municipality.
[[nodiscard]] std::vector<Recollection> recollections(const AgendaItem& item,
                                                      std::string_view place,
                                                      const text::Analyzer& analyzer);

// What a sentence may look back at.
struct Undecided {
  const Decision& decision;  // has a date
  Outcome outcome;           // postponed or referred
  const Topic& matter;
  bool only_matter;  // nothing else was postponed (or sent on) by the decision
};

// The sentence is on it: it names the day or the month, and the body if it names any, and doesn't
// speak of another matter of that decision; or it names the year and the matter.
[[nodiscard]] bool recalls(const Recollection& recollection, const Undecided& earlier);

}  // namespace referat::search
