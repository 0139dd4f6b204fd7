#include "text/tokens.h"

#include <algorithm>

namespace referat::test {

std::vector<std::string> surfaces(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& token : text::Analyzer().analyze(text)) {
    if (!token.joined) result.push_back(token.surface);
  }
  return result;
}

std::vector<std::string> joined(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& token : text::Analyzer().analyze(text)) {
    if (!token.joined) continue;
    result.push_back(token.surface + " = ");
    result.back() += text.substr(token.begin, token.end - token.begin);
  }
  return result;
}

std::vector<std::string> stems(std::string_view word) {
  return text::Analyzer().analyze(word).at(0).stems;
}

bool meet(std::string_view one, std::string_view other) {
  const auto stems_of_one = stems(one);
  const auto stems_of_other = stems(other);
  return std::any_of(stems_of_one.begin(), stems_of_one.end(), [&](const auto& stem) {
    return std::find(stems_of_other.begin(), stems_of_other.end(), stem) != stems_of_other.end();
  });
}

}  // namespace referat::test
