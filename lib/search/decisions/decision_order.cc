#include "search/decisions/decision_order.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/strings.h"
#include "database/schema.h"
#include "search/hit.h"
#include "search/matters/follow_up.h"
#include "search/page.h"

namespace referat::search {

namespace {

namespace slot = database::slot;
using Found = std::vector<FoundDecision>;

// As the slots have it; empty if undated.
std::string day_of(const FoundDecision& found) {
  const auto& date = found.listed.decision.date;
  return date ? database::slot_date(*date) : "";
}

bool before(const FoundDecision& a, const FoundDecision& b, answer::Sort sort) {
  const auto day_a = day_of(a);
  const auto day_b = day_of(b);
  if (day_a != day_b) {
    if (day_a.empty() || day_b.empty()) return day_b.empty();
    return sort == answer::Sort::oldest ? day_a < day_b : day_a > day_b;
  }
  if (a.listed.reprinted != b.listed.reprinted) return b.listed.reprinted;
  if (a.listed.place.id != b.listed.place.id) {
    return natural_less(a.listed.place.id, b.listed.place.id);
  }
  return a.listed.decision.line < b.listed.decision.line;
}

void sort_by_date(Found& found, answer::Sort sort) {
  std::stable_sort(found.begin(), found.end(), [&](const FoundDecision& a, const FoundDecision& b) {
    return before(a, b, sort);
  });
}

// The wanted decisions of one item after another.
class DecisionReader {
 public:
  DecisionReader(const Xapian::Database& database, const WantedDecisions& wanted,
                 FirstPrints prints)
      : database_(database), wanted_(wanted), prints_(std::move(prints)) {}

  void read(Xapian::docid id, Found& found) {
    const answer::Hit hit = read_hit(database_, id);
    const auto prints = prints_of(hit.item, printing_meeting(hit.document));
    const auto counts = prints_.take(prints);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const Decision& decision = hit.item.decisions[i];
      if (!counts[i] || !wanted_.take(prints[i].date, outcomes_of(decision))) continue;
      found.push_back({id, listed(hit, decision)});
    }
  }

 private:
  static answer::ListedDecision listed(const answer::Hit& hit, const Decision& decision) {
    answer::ListedDecision listed{placed(hit, decision)};
    listed.case_number = hit.item.case_number;
    listed.case_key = hit.item.case_key;
    listed.closed = hit.item.closed;
    listed.recommended_by = hit.item.recommended_by;
    listed.centers = hit.item.centers;
    return listed;
  }

  const Xapian::Database& database_;
  const WantedDecisions& wanted_;
  FirstPrints prints_;
};

// Items in order of their latest (or earliest) decision, read in batches.
class ByDate {
 public:
  ByDate(const Xapian::Database& database, DecisionReader& reader, answer::Sort sort,
         std::size_t count)
      : database_(database), reader_(reader), sort_(sort), count_(count) {}

  void read(const Xapian::Query& items) {
    Xapian::Enquire enquire(database_);
    enquire.set_query(items);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const bool newest = sort_ == answer::Sort::newest;
    enquire.set_sort_by_value(newest ? slot::last_decision : slot::first_decision, newest);
    const auto all = database_.get_doccount();
    auto batch = static_cast<Xapian::doccount>(std::min<std::size_t>(all, count_ + 10));
    Xapian::doccount first = 0;
    while (first < all && !complete_) {
      const Xapian::MSet some = enquire.get_mset(first, batch);
      for (const Xapian::docid item : some) reader_.read(item, found_);
      if (some.size() < batch) return;
      check(some[batch - 1].get_sort_key());
      first += batch;
      batch = std::min(all, batch * 2);
    }
  }

  [[nodiscard]] Found page() {
    sort_by_date(found_, sort_);
    found_.resize(std::min(found_.size(), count_));
    return std::move(found_);
  }

 private:
  // Unread items have no decision on the near side of this day.
  void check(const std::string& day) {
    if (found_.size() < count_) return;
    sort_by_date(found_, sort_);
    const std::string last = day_of(found_[count_ - 1]);
    complete_ = !last.empty() && (sort_ == answer::Sort::oldest ? last < day : last > day);
  }

  const Xapian::Database& database_;
  DecisionReader& reader_;
  answer::Sort sort_;
  std::size_t count_;
  Found found_;
  bool complete_ = false;
};

Found by_date(const Xapian::Database& database, const Xapian::Query& items, DecisionReader& reader,
              answer::Sort sort, std::size_t count) {
  using Xapian::Query;
  ByDate decisions(database, reader, sort, count);
  if (sort == answer::Sort::newest) {
    decisions.read(items);
    return decisions.page();
  }
  // An empty value sorts first, but items without a date aren't the oldest.
  const Query dated(Query::OP_VALUE_GE, slot::first_decision, "0");
  decisions.read(Query(Query::OP_FILTER, items, dated));
  decisions.read(Query(Query::OP_AND_NOT, items, dated));
  return decisions.page();
}

Found by_relevance(const Xapian::Database& database, const Xapian::Query& items,
                   DecisionReader& reader, std::size_t count) {
  const std::size_t all = database.get_doccount();
  Found found;
  std::size_t read = 0;
  for (std::size_t batch = count; read < all && found.size() < count; batch *= 2) {
    const auto some = page_of(database, items, answer::Sort::relevance, read, batch);
    for (const RankedItem& item : some) {
      Found of_item;
      reader.read(item.id, of_item);
      sort_by_date(of_item, answer::Sort::newest);
      std::move(of_item.begin(), of_item.end(), std::back_inserter(found));
    }
    if (some.size() < batch) break;
    read += batch;
  }
  found.resize(std::min(found.size(), count));
  return found;
}

}  // namespace

std::vector<FoundDecision> first_decisions(const Xapian::Database& database,
                                           const Xapian::Query& items,
                                           const WantedDecisions& wanted, FirstPrints prints,
                                           answer::Sort sort, std::size_t count) {
  if (count == 0) return {};
  // Items without a decision needn't be read.
  const Xapian::Query deciding(Xapian::Query::OP_FILTER, items,
                               Xapian::Query(Xapian::Query::OP_VALUE_GE, slot::decisions, "\x01"));
  DecisionReader reader(database, wanted, std::move(prints));
  if (sort == answer::Sort::relevance) return by_relevance(database, deciding, reader, count);
  return by_date(database, deciding, reader, sort, count);
}

}  // namespace referat::search
