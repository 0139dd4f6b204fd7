#include "search/exact_count.h"

#include <memory>

namespace referat::search {

namespace {

std::vector<CountedValue> values_of(const Xapian::ValueCountMatchSpy& spy) {
  std::vector<CountedValue> values;
  for (auto value = spy.values_begin(); value != spy.values_end(); ++value) {
    values.push_back({*value, value.get_termfreq()});
  }
  return values;
}

}  // namespace

ExactCount count_exactly(const Xapian::Database& database, const Xapian::Query& query,
                         const std::vector<Xapian::valueno>& slots) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::vector<std::unique_ptr<Xapian::ValueCountMatchSpy>> spies;
  for (const Xapian::valueno slot : slots) {
    spies.push_back(std::make_unique<Xapian::ValueCountMatchSpy>(slot));
    enquire.add_matchspy(spies.back().get());
  }
  ExactCount count;
  // All matches are checked, so the estimate is none.
  count.items = enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
  for (const auto& spy : spies) count.values.push_back(values_of(*spy));
  return count;
}

}  // namespace referat::search
