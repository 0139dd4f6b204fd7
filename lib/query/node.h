// The syntax tree of a query: plain data.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/date.h"
#include "query/fields.h"

namespace referat::query {

enum class NodeKind {
  empty,     // nothing was asked for
  word,      // text: one blank-free piece of the query, as typed ("e-handel", "18/18284")
  phrase,    // text: what stood between the quotes
  wildcard,  // text: what the words begin with, without the star
  near,      // children, words, phrases or wildcards of the same field, each at most distances[i]
             // words from the one before
  all,       // children, every one wanted (AND; the order is the query's)
  any,       // children, at least one (OR)
  except,    // children[0] without children[1] (NOT); children[0] may be empty = everything
  date,      // first..last, a field's range: år:, dato:
  filter,    // field + text: a boolean field (sag:, center:, resultat: …), see field_value()
};

struct Node {
  NodeKind kind = NodeKind::empty;
  Field field = Field::none;
  std::string text{};
  std::string typed{};  // where the text was corrected: what stood there before
  Date first{};         // kind date: both ends included
  Date last{};
  std::vector<Node> children{};
  std::vector<std::size_t> distances{};  // kind near: one less than children
  std::size_t begin = 0;                 // bytes of the query
  std::size_t end = 0;
};

// The tree with the words of each phrase wanted by themselves; a phrase near others stays one.
[[nodiscard]] Node without_quotes(const Node& node);

}  // namespace referat::query
