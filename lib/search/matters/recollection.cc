#include "search/matters/recollection.h"

#include <algorithm>

#include "domain/body_name.h"

namespace referat::search {

namespace {

// Where something was sent to is a body too: "oversendt til Økonomiudvalget".
bool by_another_body(std::string_view sentence, const Undecided& earlier) {
  return earlier.outcome == Outcome::postponed && names_any_body(sentence) &&
         !names_body(sentence, earlier.decision.body);
}

}  // namespace

std::vector<Recollection> recollections(const AgendaItem& item, std::string_view place,
                                        const text::Analyzer& analyzer) {
  std::vector<Recollection> found;
  for (const LookBack& look : item.look_backs) {
    if (!look.undecided.empty()) found.push_back({look, topic_of(look.sentence, place, analyzer)});
  }
  return found;
}

bool recalls(const Recollection& recollection, const Undecided& earlier) {
  const LookBack& look = recollection.look;
  const Topic& topic = recollection.topic;
  const auto told = std::find(look.undecided.begin(), look.undecided.end(), earlier.outcome);
  if (told == look.undecided.end()) return false;
  const Date& date = *earlier.decision.date;
  if (look.dates.empty()) {
    return topic.years.contains(std::to_string(date.year)) && names(topic, earlier.matter) &&
           !by_another_body(look.sentence, earlier);
  }
  const bool then =
      std::any_of(look.dates.begin(), look.dates.end(), [&](const DecisionReference& when) {
        return when.first <= date && date <= when.last &&
               (when.is_day() || !by_another_body(look.sentence, earlier));
      });
  if (!then) return false;
  return earlier.only_matter ? !differ(topic, earlier.matter) : touches(topic, earlier.matter);
}

}  // namespace referat::search
