// Items that lack a few of many words.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

namespace referat::query {

// How many queries all_but() repeats: each of the choices has all the others.
[[nodiscard]] std::size_t all_but_size(std::size_t queries, std::size_t lacking);

// Items that match all but `lacking` of the queries, or more; without weight. Xapian 1.4 has no
// such operator, so this is an OR of every choice: bound all_but_size().
[[nodiscard]] Xapian::Query all_but(const std::vector<Xapian::Query>& queries, std::size_t lacking);

}  // namespace referat::query
