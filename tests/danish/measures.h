// How well the Danish analysis does on the word lists.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "danish/word_lists.h"
#include "text/analyzer.h"
#include "text/lemmatiser.h"

namespace referat::danish {

// So many of so many.
struct Share {
  std::size_t count = 0;
  std::size_t of = 0;

  [[nodiscard]] double value() const {
    return of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of);
  }
};

// With every miss as a line of text.
struct PairMeasure {
  Share met;  // pairs that share a lemma
  std::vector<std::string> misses;
};

struct CompoundMeasure {
  Share precision;     // right boundaries of those found
  Share recall;        // … of those there are
  Share simple_split;  // words without a boundary that got one
  std::vector<std::string> misses;

  [[nodiscard]] double f1() const {
    const double sum = precision.value() + recall.value();
    return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
  }
};

// All unordered pairs within a group; a miss is one that doesn't meet.
[[nodiscard]] PairMeasure measure_inflection(const text::Analyzer& analyzer,
                                             const std::vector<InflectionGroup>& groups);

// A miss is a pair that meets.
[[nodiscard]] PairMeasure measure_apart(const text::Analyzer& analyzer,
                                        const std::vector<WordPair>& pairs);

[[nodiscard]] CompoundMeasure measure_compounds(const text::Lemmatiser& lemmatiser,
                                                const std::vector<LabelledWord>& words);

}  // namespace referat::danish
