// Counting items and the values of their slots: the second pass of a search.
//
// The rule that makes it exact in every layout of databases (one, several, behind servers, mixed):
// relevance order with BoolWeight, no page, every match checked, and none but Xapian's own
// ValueCountMatchSpy, which may hold a packed set as one value. With a sort or a page in the same
// pass, Xapian 1.4 counts some documents of several databases twice; a spy of our own fails over a
// network. Hence two passes: page.h makes the page, this counts.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

namespace referat::search {

struct CountedValue {
  std::string value;      // as the slot has it; empty where items have none
  std::size_t items = 0;  // that have just this value
};

struct ExactCount {
  std::size_t items = 0;                          // of the query
  std::vector<std::vector<CountedValue>> values;  // of each slot asked for, sorted by bytes
};

[[nodiscard]] ExactCount count_exactly(const Xapian::Database& database, const Xapian::Query& query,
                                       const std::vector<Xapian::valueno>& slots = {});

}  // namespace referat::search
