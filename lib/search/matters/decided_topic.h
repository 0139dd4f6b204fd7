// What a decision says on what: a part of it, or a sentence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/decision.h"
#include "search/matters/topic.h"
#include "text/analyzer.h"

namespace referat::search {

struct DecidedTopic {
  std::string subject;  // a part's, as printed; empty for a sentence
  Topic topic;
  Outcome outcome;
};

// The parts of the item's decision; if it has none, the sentences that say an outcome. A part whose
// subject is but numbers ("2", "Punkt 2 og 3") is on those points of the item's recommendation.
// place: the municipality.
[[nodiscard]] std::vector<DecidedTopic> decided_topics(const Decision& decision,
                                                       const AgendaItem& item,
                                                       std::string_view place,
                                                       const text::Analyzer& analyzer);

}  // namespace referat::search
