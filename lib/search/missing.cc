#include "search/missing.h"

#include <algorithm>
#include <set>
#include <string>

#include "database/schema.h"

namespace referat::search {

namespace {

using Xapian::Query;

void collect(const Xapian::Database& database, const Query& query, Xapian::doccount most,
             std::set<Xapian::docid>& found) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet matches = enquire.get_mset(0, most);
  found.insert(matches.begin(), matches.end());
}

}  // namespace

// The cost of an OR grows with the square of its terms.
std::vector<Query> item_queries(const Xapian::Database& database,
                                const std::vector<Xapian::docid>& items) {
  std::vector<Query> queries;
  for (std::size_t first = 0; first < items.size(); first += items_at_once) {
    std::vector<std::string> terms;
    for (std::size_t i = first; i < std::min(items.size(), first + items_at_once); ++i) {
      const std::string id = database.get_document(items[i]).get_value(database::slot::id);
      terms.push_back(database::term(database::prefix::id, id));
    }
    queries.emplace_back(Query::OP_OR, terms.begin(), terms.end());
  }
  return queries;
}

std::vector<std::vector<std::size_t>> missing_leaves(const Xapian::Database& database,
                                                     const std::vector<Xapian::docid>& items,
                                                     const std::vector<query::Leaf>& leaves) {
  std::vector<std::vector<std::size_t>> missing(items.size());
  const std::vector<Query> these = item_queries(database, items);
  for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
    std::set<Xapian::docid> having;
    for (const Query& some : these) {
      collect(database, Query(Query::OP_FILTER, some, leaves[leaf].query), items_at_once, having);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (having.count(items[i]) == 0) missing[i].push_back(leaf);
    }
  }
  return missing;
}

std::vector<std::size_t> absent_leaves(const Xapian::Database& database,
                                       const std::vector<query::Leaf>& leaves) {
  std::vector<std::size_t> absent;
  for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
    std::set<Xapian::docid> found;
    collect(database, leaves[leaf].query, 1, found);
    if (found.empty()) absent.push_back(leaf);
  }
  return absent;
}

}  // namespace referat::search
