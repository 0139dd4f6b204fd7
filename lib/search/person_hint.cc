#include "search/person_hint.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"

namespace referat::search {

using query::Node;
using query::NodeKind;

std::vector<Node> as_participant(const Node& root) {
  constexpr std::size_t longest_name = 4;  // words
  constexpr std::size_t middle_names = 2;
  const auto plain = [](const Node& node) {
    return node.kind == NodeKind::word && node.field == query::Field::none;
  };
  const auto& words = root.children;
  if (root.kind != NodeKind::all || words.size() > longest_name ||
      !std::all_of(words.begin(), words.end(), plain)) {
    return {};
  }
  std::vector<std::string> name;
  for (const Node& word : words) name.push_back(word.text);
  Node whole{.kind = NodeKind::phrase, .field = query::Field::participant, .text = join(name, " ")};
  Node shortened{.kind = NodeKind::near,
                 .field = query::Field::participant,
                 .children = words,
                 .distances = std::vector<std::size_t>(words.size() - 1, middle_names + 1)};
  for (Node& word : shortened.children) word.field = query::Field::participant;
  return {std::move(whole), std::move(shortened)};
}

}  // namespace referat::search
