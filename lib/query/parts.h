// What a list of nodes, joined by AND, asks for, and the queries that come of it.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>
#include <vector>

#include "query/leaf.h"

namespace referat::query {

struct Parts {
  std::vector<Leaf> wanted;
  std::vector<Leaf> dates;  // years, months, days: a bonus, or what to look for if alone
  std::vector<Xapian::Query> date_items;  // the items of those dates
  std::vector<Leaf> function_words;       // a bonus, or what to look for if alone
  std::vector<Leaf> together;             // pairs of words that belong together: a bonus
  std::vector<Leaf> field_words;          // for highlights; their queries are in `held`
  std::vector<Xapian::Query> held;        // fields: never left out
  std::vector<Leaf> excluded;
};

// Adds the leaf unless it is empty or there already: the same word again asks for nothing more.
void add_leaf(Leaf leaf, std::vector<Leaf>& leaves);

// A date alone, or function words alone, are what is wanted.
void promote_lone_parts(Parts& parts);

// All wanted leaves but those left out (indexes). What demands nothing gives all items.
[[nodiscard]] Xapian::Query strict_query(const Parts& parts,
                                         const std::vector<std::size_t>& without = {});

// Any of the wanted leaves, weights::coordination added for each.
[[nodiscard]] Xapian::Query relaxed_query(const Parts& parts);

}  // namespace referat::query
