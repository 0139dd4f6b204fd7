#include "search/matters/recollection.h"

#include <algorithm>

#include "domain/body_name.h"
#include "prose/decision_reference.h"

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
  for (const std::string& sentence : item.recollections) {
    found.push_back({sentence, topic_of(sentence, place, analyzer)});
  }
  return found;
}

bool recalls(const Recollection& recollection, const Undecided& earlier,
             std::optional<Date> written) {
  const std::string& sentence = recollection.sentence;
  const Topic& topic = recollection.topic;
  if (!speaks_of_undecided(sentence, earlier.outcome)) return false;
  const Date& date = *earlier.decision.date;
  const auto dates = decision_references(sentence, written);
  if (dates.empty()) {
    return topic.years.contains(std::to_string(date.year)) && names(topic, earlier.matter) &&
           !by_another_body(sentence, earlier);
  }
  const bool then = std::any_of(dates.begin(), dates.end(), [&](const DecisionReference& when) {
    return when.first <= date && date <= when.last &&
           (when.is_day() || !by_another_body(sentence, earlier));
  });
  if (!then) return false;
  return earlier.only_matter ? !differ(topic, earlier.matter) : touches(topic, earlier.matter);
}

}  // namespace referat::search
