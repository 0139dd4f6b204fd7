#include "query/analysis.h"

#include <utility>

#include "database/schema.h"

namespace referat::query {

namespace prefix = database::prefix;
using text::Token;

std::string_view prefix_of(Field field) {
  switch (field) {
    case Field::title:
      return prefix::title;
    case Field::decision:
      return prefix::decision;
    case Field::recommendation:
      return prefix::recommendation;
    case Field::attachment:
      return prefix::attachment;
    case Field::participant:
      return prefix::participant;
    case Field::absent:
      return prefix::absent;
    case Field::vote:
      return prefix::vote;
    default:
      return prefix::surface;
  }
}

Analysis analyse(const std::string& text, const text::Analyzer& analyzer) {
  Analysis analysis;
  const std::vector<Token> tokens = analyzer.analyze(text);
  for (const Token& token : tokens) {
    if (!token.joined) analysis.parts.push_back(token);
  }
  if (analysis.parts.empty()) return analysis;
  for (const Token& token : tokens) {
    if (token.joined && token.position == analysis.parts.front().position &&
        token.end >= analysis.parts.back().end) {
      analysis.wholes.push_back(token);
    }
  }
  // "§5" is indexed as such wherever it stands: its part "5" alone says less.
  if (analysis.parts.size() == 1 && !analysis.wholes.empty()) {
    analysis.parts = std::move(analysis.wholes);
    analysis.wholes.clear();
    analysis.parts.resize(1);
  }
  return analysis;
}

}  // namespace referat::query
