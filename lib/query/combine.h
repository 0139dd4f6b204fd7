// Xapian queries made of others: joined, weighted, one as a bonus of another.
#pragma once

#include <xapian.h>

#include <vector>

namespace referat::query {

// A query's matches with a constant weight instead of their own.
[[nodiscard]] Xapian::Query constant(const Xapian::Query& query, double weight);

// `query` with a constant added to every weight.
[[nodiscard]] Xapian::Query raised(const Xapian::Query& query, double weight);

// OP_OR, OP_AND … of the queries, each counted once; a single one is itself, none is the empty
// query.
[[nodiscard]] Xapian::Query combined(Xapian::Query::op op,
                                     const std::vector<Xapian::Query>& queries);

[[nodiscard]] Xapian::Query scaled(const Xapian::Query& query, double factor);

// `query`, with the weights of `bonus` where that matches too. Either may be empty.
[[nodiscard]] Xapian::Query with_bonus(const Xapian::Query& query, const Xapian::Query& bonus);

}  // namespace referat::query
