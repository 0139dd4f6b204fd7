#include "query/all_but.h"

#include "query/combine.h"

namespace referat::query {

namespace {

using Xapian::Query;

// Either the first query matches and the rest lack as many, or the rest lack one less.
Query from(const std::vector<Query>& queries, std::size_t first, std::size_t lacking) {
  const std::size_t left = queries.size() - first;
  if (lacking >= left) return Query::MatchAll;
  const Query rest = lacking + 1 >= left ? Query() : from(queries, first + 1, lacking);
  Query with_first = combined(Query::OP_AND, {queries[first], rest});
  if (lacking == 0) return with_first;
  return combined(Query::OP_OR, {with_first, from(queries, first + 1, lacking - 1)});
}

}  // namespace

std::size_t all_but_size(std::size_t queries, std::size_t lacking) {
  std::size_t choices = 1;
  for (std::size_t i = 0; i < lacking; ++i) choices = choices * (queries - i) / (i + 1);
  return choices * (queries - lacking);
}

Query all_but(const std::vector<Query>& queries, std::size_t lacking) {
  return scaled(from(queries, 0, lacking), 0);
}

}  // namespace referat::query
