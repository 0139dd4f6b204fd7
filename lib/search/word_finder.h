// Where the words of a query stand in a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "answer/explanation.h"
#include "query/leaf.h"
#include "search/word_sketch.h"
#include "text/analyzer.h"

namespace referat::search {

// A word of the query, or a whole phrase, in a text.
struct WordMatch {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  std::size_t leaf = 0;  // index
  answer::Likeness likeness = answer::Likeness::form;
};

class WordFinder {
 public:
  // Both must outlive the finder.
  WordFinder(const std::vector<query::Leaf>& leaves, const text::Analyzer& analyzer);

  // All matches by their beginning. A phrase matches only where all of it stands in a row.
  [[nodiscard]] std::vector<WordMatch> find(std::string_view text) const;

  // How many leaves seem to occur, by a mere look at the letters: cheap, for choosing where to
  // find() in a long text.
  [[nodiscard]] std::size_t likely_leaves(std::string_view text) const;

 private:
  using Phrase = std::pair<std::size_t, const std::vector<std::string>*>;  // leaf, words

  void add_phrases(const std::vector<text::Token>& tokens, std::vector<WordMatch>& matches) const;

  const std::vector<query::Leaf>& leaves_;
  const text::Analyzer& analyzer_;
  WordSketch sketch_;
  std::unordered_multimap<std::string, std::size_t> surfaces_;
  std::vector<std::pair<std::string, std::size_t>> beginnings_;  // of a wildcard's words
  std::unordered_multimap<std::string, std::size_t> lemmas_;
  std::unordered_multimap<std::string, std::size_t> pairs_;
  std::unordered_multimap<std::string, Phrase> phrases_;  // by their first word
};

}  // namespace referat::search
