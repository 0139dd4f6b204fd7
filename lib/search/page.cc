#include "search/page.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/strings.h"
#include "database/schema.h"
#include "query/ranking_weights.h"

namespace referat::search {

namespace {

namespace weights = query::weights;
namespace slot = database::slot;

// The same sum added in another order (several databases, a server) differs by less than this.
constexpr double rounding = 1e-6;
// How many items beyond the page are looked at for ties at its end, before Xapian is asked to
// sort by date too; that costs a look at the date of every match.
constexpr std::size_t few_ties = 100;
// Beyond so many, items of exactly equal weight are cut off by date.
constexpr std::size_t many_ties = 1000;

struct RankedCandidate {
  RankedItem item;
  std::optional<std::string> date{};  // "20181119", or empty; known if it was sorted by
};

// The values that order tied items, fetched where they are needed.
class TieBreakers {
 public:
  explicit TieBreakers(const Xapian::Database& database) : database_(database) {}

  // Newest first, then by id.
  bool before(const RankedCandidate& a, const RankedCandidate& b) {
    const std::string& first = a.date ? *a.date : value(a.item.id, slot::date);
    const std::string& second = b.date ? *b.date : value(b.item.id, slot::date);
    if (first != second) return first > second;
    return natural_less(value(a.item.id, slot::id), value(b.item.id, slot::id));
  }

 private:
  const std::string& value(Xapian::docid docid, Xapian::valueno slot) {
    auto [entry, added] = values_.try_emplace({docid, slot});
    if (added) entry->second = database_.get_document(docid).get_value(slot);
    return entry->second;
  }

  const Xapian::Database& database_;
  std::map<std::pair<Xapian::docid, Xapian::valueno>, std::string> values_;
};

class Ranking {
 public:
  Ranking(const Xapian::Database& database, answer::Sort sort, std::size_t offset, std::size_t end)
      : database_(database), sort_(sort), offset_(offset), end_(end) {}

  void append(const Xapian::Query& query) {
    if (candidates_.size() >= end_) return;
    const std::size_t first = candidates_.size();
    fetch(query, end_ - first);
    sort_ties(first);
    candidates_.resize(std::min(candidates_.size(), end_));
  }

  [[nodiscard]] std::vector<RankedItem> page() const {
    std::vector<RankedItem> items;
    for (std::size_t i = offset_; i < candidates_.size(); ++i) {
      items.push_back(candidates_[i].item);
    }
    return items;
  }

 private:
  // The first `wanted` items and all that are tied with the last of them.
  void fetch(const Xapian::Query& query, std::size_t wanted) {
    Xapian::Enquire enquire(database_);
    enquire.set_query(query);
    if (sort_ == answer::Sort::relevance) {
      enquire.set_weighting_scheme(relevance());
    } else {
      enquire.set_weighting_scheme(Xapian::BoolWeight());
      enquire.set_sort_by_value(slot::date, sort_ == answer::Sort::newest);
    }
    const Xapian::doccount all = database_.get_doccount();
    bool dated = sort_ != answer::Sort::relevance;
    auto count = static_cast<Xapian::doccount>(std::min<std::size_t>(all, wanted + 10));
    for (;; count = std::min(all, count * 2)) {
      if (!dated && count > wanted + few_ties) {
        enquire.set_sort_by_relevance_then_value(slot::date, true);
        dated = true;
      }
      // Every match is looked at (`all`): where Xapian 1.4 stops early, an OR or AND_MAYBE that
      // turns into AND steps past an item that its right side had reached, and loses it.
      const Xapian::MSet found = enquire.get_mset(0, count, all);
      if (found.size() < count || count == all || ties_end(found, wanted)) {
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
          candidates_.push_back({.item = {*hit, hit.get_weight()}});
          if (dated) candidates_.back().date = hit.get_sort_key();
        }
        return;
      }
    }
  }

  // No item that wasn't fetched may belong before the last wanted one.
  [[nodiscard]] bool ties_end(const Xapian::MSet& found, std::size_t wanted) const {
    const auto last_wanted = found[static_cast<Xapian::doccount>(wanted - 1)];
    const auto last = found[found.size() - 1];
    const bool other_date = last_wanted.get_sort_key() != last.get_sort_key();
    if (sort_ != answer::Sort::relevance) return other_date;
    const double gap = last_wanted.get_weight() - last.get_weight();
    return gap > rounding || (found.size() > wanted + many_ties && other_date);
  }

  void sort_ties(std::size_t first) {
    while (first < candidates_.size()) {
      std::size_t last = first + 1;
      while (last < candidates_.size() && tied(candidates_[last - 1], candidates_[last])) ++last;
      if (last - first > 1 && last > offset_ && first < end_) sort_group(first, last);
      first = last;
    }
  }

  [[nodiscard]] bool tied(const RankedCandidate& a, const RankedCandidate& b) const {
    if (sort_ != answer::Sort::relevance) return a.date == b.date;
    return std::abs(a.item.weight - b.item.weight) <= rounding;
  }

  void sort_group(std::size_t first, std::size_t last) {
    TieBreakers ties(database_);
    const auto begin = candidates_.begin();
    std::sort(
        begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last),
        [&](const RankedCandidate& a, const RankedCandidate& b) { return ties.before(a, b); });
  }

  const Xapian::Database& database_;
  answer::Sort sort_;
  std::size_t offset_;
  std::size_t end_;
  std::vector<RankedCandidate> candidates_;
};

}  // namespace

Xapian::BM25Weight relevance() { return {weights::bm25_k1, 0, 1, weights::bm25_b, 0.5}; }

std::vector<RankedItem> page_of(const Xapian::Database& database, const Xapian::Query& query,
                                answer::Sort sort, std::size_t offset, std::size_t limit) {
  const std::size_t all = database.get_doccount();
  if (offset >= all || limit == 0) return {};
  const std::size_t end = offset + std::min(limit, all - offset);
  Ranking ranking(database, sort, offset, end);
  if (sort != answer::Sort::oldest) {
    ranking.append(query);
    return ranking.page();
  }
  // An empty value sorts first, but items without a date aren't the oldest.
  const Xapian::Query dated(Xapian::Query::OP_VALUE_GE, slot::date, "0");
  ranking.append(Xapian::Query(Xapian::Query::OP_FILTER, query, dated));
  ranking.append(Xapian::Query(Xapian::Query::OP_AND_NOT, query, dated));
  return ranking.page();
}

}  // namespace referat::search
