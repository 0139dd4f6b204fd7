#include "search/person_hint.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/strings.h"

namespace referat::search {

using query::Node;
using query::NodeKind;

std::optional<Node> as_participant(const Node& root) {
  constexpr std::size_t longest_name = 4;  // words
  const auto plain = [](const Node& node) {
    return node.kind == NodeKind::word && node.field == query::Field::none;
  };
  const auto& words = root.children;
  if (root.kind != NodeKind::all || words.size() > longest_name ||
      !std::all_of(words.begin(), words.end(), plain)) {
    return std::nullopt;
  }
  std::vector<std::string> name;
  for (const Node& word : words) name.push_back(word.text);
  return Node{
      .kind = NodeKind::phrase, .field = query::Field::participant, .text = join(name, " ")};
}

}  // namespace referat::search
