// Danish stems by Snowball, for words that the lexicon doesn't know.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace referat::text {

class Stemmer {
 public:
  Stemmer();

  // The stems of a folded word without digits, in the spelling of fold_spelling(). Never empty,
  // without doubles: the word is stemmed before and after its spelling is folded. The second makes
  // "skrumplaegen" meet "skrumplæge"; the first keeps "fumlaet" with "fumla", where a+e is no æ.
  // Both give the same for nearly every word, which then has one stem.
  [[nodiscard]] std::vector<std::string> stems(std::string_view word) const;

 private:
  [[nodiscard]] std::string snowball(std::string_view word) const;

  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> snowball_;
};

}  // namespace referat::text
