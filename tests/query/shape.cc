#include "query/shape.h"

namespace referat::test {

std::string shape(const query::Node& node) {
  std::string text = std::to_string(static_cast<int>(node.kind)) + ":" +
                     std::to_string(static_cast<int>(node.field)) + ":";
  text += node.kind == query::NodeKind::date ? node.first.iso() + node.last.iso() : node.text;
  for (const std::size_t distance : node.distances) text += "/" + std::to_string(distance);
  for (const query::Node& child : node.children) text += "(" + shape(child) + ")";
  return text;
}

}  // namespace referat::test
