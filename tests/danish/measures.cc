#include "danish/measures.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include "base/strings.h"
#include "text/fold.h"

namespace referat::danish {

namespace {

using Lemmas = std::set<std::string>;

Lemmas lemmas_of(const text::Analyzer& analyzer, std::string_view word) {
  Lemmas lemmas;
  for (const auto& token : analyzer.analyze(word)) {
    lemmas.insert(token.lemmas().begin(), token.lemmas().end());
  }
  return lemmas;
}

std::string text_of(const Lemmas& lemmas) {
  return join(std::vector<std::string>(lemmas.begin(), lemmas.end()), ", ");
}

void measure_pair(const text::Analyzer& analyzer, const WordPair& pair, bool wanted,
                  PairMeasure& measure) {
  const auto& [one, other] = pair;
  const auto lemmas = lemmas_of(analyzer, one);
  const auto others = lemmas_of(analyzer, other);
  const bool met = std::any_of(lemmas.begin(), lemmas.end(),
                               [&](const auto& lemma) { return others.contains(lemma); });
  ++measure.met.of;
  if (met) ++measure.met.count;
  if (met == wanted) return;
  measure.misses.push_back(
      fmt::format("{} ({})  {} ({})", one, text_of(lemmas), other, text_of(others)));
}

std::set<std::size_t> boundaries_of(const text::Compound& compound) {
  std::set<std::size_t> boundaries;
  for (const auto& part : compound.parts) {
    if (part.begin > 0) boundaries.insert(code_points(compound.word.substr(0, part.begin)));
  }
  return boundaries;
}

std::string parts_of(const text::Compound& compound, std::string_view word) {
  std::vector<std::string> parts;
  for (const auto& part : compound.parts) {
    parts.push_back(compound.word.substr(part.begin, part.end - part.begin));
  }
  return parts.empty() ? std::string(word) : join(parts, "+");
}

}  // namespace

PairMeasure measure_inflection(const text::Analyzer& analyzer,
                               const std::vector<InflectionGroup>& groups) {
  PairMeasure measure;
  for (const auto& forms : groups) {
    for (std::size_t i = 0; i < forms.size(); ++i) {
      for (std::size_t j = i + 1; j < forms.size(); ++j) {
        measure_pair(analyzer, {forms[i], forms[j]}, true, measure);
      }
    }
  }
  return measure;
}

PairMeasure measure_apart(const text::Analyzer& analyzer, const std::vector<WordPair>& pairs) {
  PairMeasure measure;
  for (const auto& pair : pairs) measure_pair(analyzer, pair, false, measure);
  return measure;
}

CompoundMeasure measure_compounds(const text::Lemmatiser& lemmatiser,
                                  const std::vector<LabelledWord>& words) {
  CompoundMeasure measure;
  for (const auto& [word, label, wanted] : words) {
    const auto compound = lemmatiser.split(text::fold(word));
    const auto found = boundaries_of(compound);
    std::vector<std::size_t> right;
    std::set_intersection(wanted.begin(), wanted.end(), found.begin(), found.end(),
                          std::back_inserter(right));
    measure.precision.count += right.size();
    measure.precision.of += found.size();
    measure.recall.count += right.size();
    measure.recall.of += wanted.size();
    if (wanted.empty()) {
      ++measure.simple_split.of;
      if (!found.empty()) ++measure.simple_split.count;
    }
    if (found != wanted) {
      measure.misses.push_back(fmt::format("{}  not {}", label, parts_of(compound, word)));
    }
  }
  return measure;
}

}  // namespace referat::danish
