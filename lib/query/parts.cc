#include "query/parts.h"

#include <algorithm>
#include <string>
#include <utility>

#include "query/combine.h"
#include "query/ranking_weights.h"

namespace referat::query {

namespace {

using Xapian::Query;

std::vector<Query> queries_of(const std::vector<Leaf>& leaves) {
  std::vector<Query> queries;
  for (const Leaf& leaf : leaves) queries.push_back(leaf.query);
  return queries;
}

// together: also where words of the query stand together.
Query bonuses(const Parts& parts, bool together) {
  return combined(
      Query::OP_OR,
      {combined(Query::OP_OR, queries_of(parts.dates)),
       together ? combined(Query::OP_OR, queries_of(parts.together)) : Query(),
       scaled(combined(Query::OP_OR, queries_of(parts.function_words)), weights::function_word)});
}

// `core` with all that holds besides the wanted words. An empty core demands nothing.
Query completed(const Query& core, const Parts& parts, bool together) {
  std::vector<Query> demanded{core};
  demanded.insert(demanded.end(), parts.held.begin(), parts.held.end());
  Query query = combined(Query::OP_AND, demanded);
  if (query.empty()) query = Query::MatchAll;
  query = with_bonus(query, bonuses(parts, together));
  const Query excluded = combined(Query::OP_OR, queries_of(parts.excluded));
  return excluded.empty() ? query : Query(Query::OP_AND_NOT, query, excluded);
}

}  // namespace

void add_leaf(Leaf leaf, std::vector<Leaf>& leaves) {
  if (leaf.query.empty()) return;
  const std::string query = leaf.query.serialise();
  const bool known = std::any_of(leaves.begin(), leaves.end(), [&](const Leaf& other) {
    return other.text == leaf.text || other.query.serialise() == query;
  });
  if (!known) leaves.push_back(std::move(leaf));
}

void promote_lone_parts(Parts& parts) {
  if (!parts.wanted.empty() || !parts.held.empty()) return;
  if (!parts.dates.empty()) {
    Leaf all = parts.dates.front();
    if (parts.dates.size() > 1) all.members = parts.dates;
    for (std::size_t i = 1; i < parts.dates.size(); ++i) {
      all.text += ' ' + parts.dates[i].text;
      all.add_highlights(parts.dates[i]);
    }
    // Items of the date come before those that only mention it.
    const Query items = combined(Query::OP_OR, parts.date_items);
    all.query = combined(Query::OP_OR, queries_of(parts.dates));
    if (!items.empty()) all.query = with_bonus(all.query, constant(items, weights::only_date));
    parts.dates.clear();
    parts.wanted.push_back(std::move(all));
  } else {
    parts.wanted = std::exchange(parts.function_words, {});
  }
}

Query strict_query(const Parts& parts, const std::vector<std::size_t>& without) {
  std::vector<Query> wanted;
  for (std::size_t i = 0; i < parts.wanted.size(); ++i) {
    if (std::find(without.begin(), without.end(), i) == without.end()) {
      wanted.push_back(parts.wanted[i].query);
    }
  }
  if (wanted.empty() && !parts.wanted.empty()) return Query::MatchNothing;
  return completed(combined(Query::OP_AND, wanted), parts, without.empty());
}

Query relaxed_query(const Parts& parts) {
  if (parts.wanted.size() < 2) return strict_query(parts, {});
  std::vector<Query> wanted;
  for (const Leaf& leaf : parts.wanted) {
    wanted.push_back(raised(leaf.query, weights::coordination));
  }
  return completed(combined(Query::OP_OR, wanted), parts, true);
}

}  // namespace referat::query
