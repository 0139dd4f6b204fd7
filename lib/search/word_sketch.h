// A look at a word's letters that rules out most words of a text for a search, so that only the
// others are analysed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat::search {

class WordSketch {
 public:
  // A lemma that is looked for, in whatever case.
  void add(std::string_view lemma);

  // The word, as written, may be a form of one of the lemmas, or a compound with one in it. Words
  // that begin otherwise than their lemma (små, of lille) are missed.
  [[nodiscard]] bool may_match(std::string_view raw) const;

 private:
  std::string firsts_;              // first letters, a byte each; see word_sketch.cc
  std::vector<std::string> heads_;  // the lemmas' beginnings
};

}  // namespace referat::search
