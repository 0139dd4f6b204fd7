#include "search/decision_survey.h"

#include <utility>

#include "index/schema.h"

namespace referat::search {

namespace {

struct AlikeItems {
  std::vector<index::CountedDecision> decisions;
  std::size_t number = 0;
};

std::vector<AlikeItems> read(const Xapian::ValueCountMatchSpy& spy) {
  std::vector<AlikeItems> items;
  for (auto value = spy.values_begin(); value != spy.values_end(); ++value) {
    items.push_back({index::unpack_decisions(*value), value.get_termfreq()});
  }
  return items;
}

std::vector<DecisionPrint> prints_of(const std::vector<index::CountedDecision>& decisions) {
  std::vector<DecisionPrint> prints;
  for (const auto& decision : decisions) prints.push_back(decision.print);
  return prints;
}

}  // namespace

DecisionSurvey survey(const Xapian::ValueCountMatchSpy& spy, const WantedDecisions& wanted) {
  DecisionSurvey survey;
  auto items = read(spy);
  for (const AlikeItems& item : items) survey.prints.show(prints_of(item.decisions));
  FirstPrints prints = survey.prints;
  for (AlikeItems& item : items) {
    const auto counts = prints.take(prints_of(item.decisions));
    std::size_t most = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      auto& [print, results] = item.decisions[i];
      if (!counts[i] || !wanted.take(print.date, results)) continue;
      // Of items that are alike, the prints of a later meeting are one.
      const bool once = print.reprinted && !print.identity.empty();
      const std::size_t times = once ? 1 : item.number;
      survey.total += times;
      most = std::max(most, times);
      survey.decisions.push_back({std::move(item.decisions[i]), times});
    }
    survey.items += most;
  }
  return survey;
}

DecisionSurvey survey(const Xapian::Database& database, const Xapian::Query& items,
                      const WantedDecisions& wanted) {
  Xapian::Enquire enquire(database);
  enquire.set_query(items);
  // As tally() counts: relevance order and no page.
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  Xapian::ValueCountMatchSpy spy(index::slot::decisions);
  enquire.add_matchspy(&spy);
  static_cast<void>(enquire.get_mset(0, 0, database.get_doccount()));
  return survey(spy, wanted);
}

}  // namespace referat::search
