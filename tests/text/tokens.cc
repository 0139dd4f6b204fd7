#include "text/tokens.h"

#include <algorithm>

namespace referat::test {

std::vector<std::string> surfaces(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& token : text::Analyzer().analyze(text)) {
    if (!token.joined) result.push_back(token.surface());
  }
  return result;
}

std::vector<std::string> joined(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& token : text::Analyzer().analyze(text)) {
    if (!token.joined) continue;
    result.push_back(token.surface() + " = ");
    result.back() += text.substr(token.begin, token.end - token.begin);
  }
  return result;
}

std::vector<std::string> lemmas(std::string_view word) {
  return text::Analyzer().analyze(word).at(0).lemmas();
}

bool meet(std::string_view one, std::string_view other) {
  const auto lemmas_of_one = lemmas(one);
  const auto lemmas_of_other = lemmas(other);
  return std::any_of(lemmas_of_one.begin(), lemmas_of_one.end(), [&](const auto& stem) {
    return std::find(lemmas_of_other.begin(), lemmas_of_other.end(), stem) != lemmas_of_other.end();
  });
}

}  // namespace referat::test
