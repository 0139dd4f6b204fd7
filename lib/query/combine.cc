#include "query/combine.h"

#include <set>
#include <string>

namespace referat::query {

using Xapian::Query;

namespace {

// All items with this weight. The source is Xapian's own class, so that a server knows it too; the
// query takes it over.
Query every_item(double weight) {
  return Query((new Xapian::FixedWeightPostingSource(weight))->release());
}

}  // namespace

Query constant(const Query& query, double weight) {
  return {Query::OP_FILTER, every_item(weight), query};
}

Query raised(const Query& query, double weight) {
  return {Query::OP_AND, query, every_item(weight)};
}

Query combined(Query::op op, const std::vector<Query>& queries) {
  std::vector<Query> different;
  std::set<std::string> known;
  for (const Query& query : queries) {
    if (!query.empty() && known.insert(query.serialise()).second) different.push_back(query);
  }
  if (different.empty()) return {};
  if (different.size() == 1) return different[0];
  return {op, different.begin(), different.end()};
}

Query scaled(const Query& query, double factor) {
  if (query.empty()) return query;
  return {Query::OP_SCALE_WEIGHT, query, factor};
}

Query with_bonus(const Query& query, const Query& bonus) {
  if (query.empty() || bonus.empty()) return query;
  return {Query::OP_AND_MAYBE, query, bonus};
}

}  // namespace referat::query
