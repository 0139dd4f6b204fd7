#include "search/timeline/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "database/schema.h"
#include "database/snapshot.h"
#include "search/decisions/wanted_decisions.h"
#include "search/facets.h"
#include "search/hits/found_items.h"
#include "search/inquiry.h"
#include "search/page.h"
#include "search/timeline/year_counts.h"

namespace referat::search {

namespace {

// Worked out from scratch for one snapshot of the database.
class Chronicle {
 public:
  Chronicle(const Session& session, const answer::SearchRequest& request,
            const std::vector<answer::FacetRequest>& involved)
      : database_(session.source.database),
        request_(request),
        involved_(involved),
        analyzer_(session.analyzer),
        inquiry_(session, request) {}

  answer::Timeline run() {
    timeline_.total = inquiry_.total();
    count();
    pick_items();
    read_items();
    return std::move(timeline_);
  }

 private:
  void count() {
    YearCounts counted = count_years(database_, inquiry_.items(), inquiry_.deciding_items(),
                                     wanted_decisions(inquiry_.root(), inquiry_.filters()));
    timeline_.years = std::move(counted.years);
    timeline_.decisions = counted.decisions;
    timeline_.undated_items = counted.undated_items;
    timeline_.undated_decisions = counted.undated_decisions;
    timeline_.involved = tally(database_, inquiry_.items(), {}, involved_).facets;
  }

  // Each hit gets its place; what is in them is read later, all at once.
  void pick_items() {
    if (timeline_.total > timeline_.undated_items) {
      pick(inquiry_.items(), answer::Sort::oldest, 1,
           [&](std::size_t) { timeline_.first.emplace(); });
      pick(inquiry_.items(), answer::Sort::newest, 1,
           [&](std::size_t) { timeline_.latest.emplace(); });
    }
    for (answer::TimelineYear& year : timeline_.years) {
      const std::size_t wanted = std::min(request_.limit, year.items);
      pick(of_year(ranked(), year.year), sort(), wanted,
           [&](std::size_t picked) { year.best.resize(picked); });
    }
  }

  template <typename MakePlaces>
  void pick(const Xapian::Query& query, answer::Sort order, std::size_t limit,
            const MakePlaces& places) {
    const auto items = page_of(database_, query, order, 0, limit);
    picked_.insert(picked_.end(), items.begin(), items.end());
    places(items.size());
  }

  [[nodiscard]] answer::Sort sort() const {
    const bool by_date =
        request_.sort == answer::Sort::relevance && !inquiry_.translation().has_text;
    return by_date ? answer::Sort::newest : request_.sort;
  }

  // Where no item has all words, those that have more of them come before those with fewer.
  [[nodiscard]] bool by_words() const {
    return sort() == answer::Sort::relevance && !inquiry_.complete();
  }

  [[nodiscard]] Xapian::Query ranked() const {
    if (!by_words()) return inquiry_.items();
    return {Xapian::Query::OP_FILTER, inquiry_.translation().relaxed, inquiry_.items()};
  }

  [[nodiscard]] static Xapian::Query of_year(const Xapian::Query& query, int year) {
    const auto term = database::term(database::prefix::year, fmt::format("{:04}", year));
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(term)};
  }

  // All at once, so that what they lack is asked for once; then each goes to its place.
  void read_items() {
    FoundItems found = search::read_items(database_, inquiry_, analyzer_, picked_, by_words());
    static_cast<answer::QueryReading&>(timeline_) =
        found.hits.empty() ? inquiry_.reading() : inquiry_.reading(found.missing_everywhere);
    auto next = found.hits.begin();
    for (auto* place : {&timeline_.first, &timeline_.latest}) {
      if (!*place) continue;
      **place = std::move(*next++);
      (*place)->score = 0;  // found by their date
    }
    for (answer::TimelineYear& year : timeline_.years) {
      std::size_t rank = 0;
      for (answer::Hit& hit : year.best) {
        hit = std::move(*next++);
        hit.rank = ++rank;
      }
    }
  }

  const Xapian::Database& database_;
  const answer::SearchRequest& request_;
  const std::vector<answer::FacetRequest>& involved_;
  const text::Analyzer& analyzer_;
  Inquiry inquiry_;
  std::vector<RankedItem> picked_;
  answer::Timeline timeline_;
};

}  // namespace

answer::Timeline timeline(Session& session, const answer::SearchRequest& request) {
  answer::SearchRequest without_facets = request;
  without_facets.facets.clear();
  return database::on_one_snapshot(
      session.source, [&] { return Chronicle(session, without_facets, request.facets).run(); });
}

}  // namespace referat::search
