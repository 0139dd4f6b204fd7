#include "query/node.h"

#include <iterator>
#include <utility>

#include "base/strings.h"

namespace referat::query {

namespace {

Node words_of(const Node& phrase) {
  Node all{.kind = NodeKind::all, .begin = phrase.begin, .end = phrase.end};
  const std::string text = collapse_blanks(phrase.text);
  for (const auto word : split(text, ' ')) {
    all.children.push_back(phrase);
    all.children.back().kind = NodeKind::word;
    all.children.back().text = word;
  }
  return all.children.size() == 1 ? all.children.front() : all;
}

}  // namespace

Node without_quotes(const Node& node) {
  if (node.kind == NodeKind::phrase) return words_of(node);
  if (node.kind == NodeKind::near) return node;  // which has no place for several words as one
  Node result = node;
  result.children.clear();
  for (const Node& child : node.children) {
    Node plain = without_quotes(child);
    const bool merges = node.kind == NodeKind::all && plain.kind == NodeKind::all;
    if (merges) {
      std::move(plain.children.begin(), plain.children.end(), std::back_inserter(result.children));
    } else {
      result.children.push_back(std::move(plain));
    }
  }
  return result;
}

}  // namespace referat::query
