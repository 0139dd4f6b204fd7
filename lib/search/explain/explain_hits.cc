#include "search/explain/explain_hits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "query/combine.h"
#include "query/ranking_weights.h"
#include "search/explain/explain.h"
#include "search/explain/word_places.h"
#include "search/missing.h"
#include "search/page.h"

namespace referat::search {

namespace {

using query::Field;
using query::Leaf;
using Xapian::Query;
using Weights = std::map<Xapian::docid, double>;

// As it counts in the whole query: see query/parts.cc.
Query as_ranked(const Leaf& leaf) {
  const bool small =
      leaf.role == WordRole::bonus && leaf.unit.kind == query::UnitKind::function_word;
  return small ? query::scaled(leaf.query, query::weights::function_word) : leaf.query;
}

answer::Match fact_match(const query::Fact& fact) {
  answer::Match match{.likeness = answer::Likeness::fact, .count = 1, .found = {fact.value}};
  switch (fact.field) {
    case Field::participant:
    case Field::absent:
      match.place = answer::Place::participants;
      break;
    case Field::result:
    case Field::vote:
    case Field::decision:
      match.place = answer::Place::decision;
      break;
    case Field::year:
    case Field::date:
    case Field::body:
    case Field::municipality:
    case Field::doc_type:
      match.place = answer::Place::meeting;
      break;
    default:
      match.place = answer::Place::item;
  }
  return match;
}

// A leaf on the items of a page.
struct LeafOnPage {
  const Leaf* leaf = nullptr;
  Weights weights{};  // of the items that it matches
  std::vector<std::pair<answer::Match, Weights>> facts{};
};

class Page {
 public:
  Page(const Xapian::Database& database, const std::vector<Xapian::docid>& items)
      : database_(database), these_(item_queries(database, items)) {}

  [[nodiscard]] LeafOnPage look_at(const Leaf& leaf) const {
    LeafOnPage result{.leaf = &leaf, .weights = weights_of(as_ranked(leaf))};
    add_facts(leaf, result);
    return result;
  }

 private:
  [[nodiscard]] Weights weights_of(const Query& query) const {
    Weights weights;
    Xapian::Enquire enquire(database_);
    enquire.set_weighting_scheme(relevance());
    for (const Query& some : these_) {
      enquire.set_query(Query(Query::OP_FILTER, query, some));
      const Xapian::MSet found = enquire.get_mset(0, items_at_once);
      for (auto it = found.begin(); it != found.end(); ++it) weights.emplace(*it, it.get_weight());
    }
    return weights;
  }

  void add_facts(const Leaf& leaf, LeafOnPage& result) const {
    for (const Leaf& member : leaf.members) add_facts(member, result);
    for (const query::Fact& fact : leaf.facts) {
      result.facts.emplace_back(fact_match(fact), weights_of(fact.items));
    }
  }

  const Xapian::Database& database_;
  std::vector<Query> these_;
};

// The indexer has given an item the names of the centers that it, or who read it, means.
std::optional<answer::Match> meant_center(const AgendaItem& item) {
  if (item.centers.empty()) return std::nullopt;
  return answer::Match{.place = answer::Place::item,
                       .likeness = answer::Likeness::fact,
                       .count = 1,
                       .found = item.centers};
}

answer::MatchedWord matched_word(const LeafOnPage& on_page, Xapian::docid item,
                                 const answer::Hit& hit, const std::vector<answer::Match>& said) {
  answer::MatchedWord word{
      .text = on_page.leaf->text, .kind = kind_of(*on_page.leaf), .matches = said};
  for (const auto& [fact, items] : on_page.facts) {
    if (items.count(item) > 0) word.matches.push_back(fact);
  }
  const bool names = word.kind == answer::WordKind::center || word.kind == answer::WordKind::word;
  if (word.matches.empty() && names) {
    if (auto center = meant_center(hit.item)) word.matches.push_back(std::move(*center));
  }
  std::sort(
      word.matches.begin(), word.matches.end(), [](const answer::Match& a, const answer::Match& b) {
        return std::tie(a.place, a.likeness, a.found) < std::tie(b.place, b.likeness, b.found);
      });
  return word;
}

}  // namespace

void explain_hits(const Xapian::Database& database, const query::Translation& translation,
                  const text::Analyzer& analyzer, const std::vector<Xapian::docid>& items,
                  bool by_relevance, std::vector<answer::Hit>& hits) {
  std::vector<const Leaf*> leaves = leaves_in_order(translation);
  std::erase_if(leaves, [](const Leaf* leaf) { return leaf->role == WordRole::excluded; });
  const Page page(database, items);
  std::vector<LeafOnPage> on_page;
  on_page.reserve(leaves.size());
  for (const Leaf* leaf : leaves) on_page.push_back(page.look_at(*leaf));
  const WordPlaces places(leaves, analyzer);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const auto said = places.find(hits[i]);
    hits[i].explanation.emplace();
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
      const auto weight = on_page[leaf].weights.find(items[i]);
      if (weight == on_page[leaf].weights.end()) continue;
      answer::MatchedWord word = matched_word(on_page[leaf], items[i], hits[i], said[leaf]);
      if (by_relevance) word.score = weight->second;
      hits[i].explanation->push_back(std::move(word));
    }
  }
}

}  // namespace referat::search
