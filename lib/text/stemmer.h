// Danish stems by Snowball.
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

  // The stems of a word without digits; raw is the word as written, surface its folded form.
  // Never empty, without doubles, with the spelling of fold_spelling().
  //   - An ending after an apostrophe falls away: "ødc's" as "ødc", "ipad'en" as "ipad".
  //   - Acronyms (two to four capitals, and their genitive "ØDCs") are not inflected like words:
  //     their folded form is their stem. More capitals are a heading and a word like any other.
  //   - Other words are stemmed before and after their spelling is folded. The second makes
  //     "sygefravaeret" meet "sygefraværet"; the first keeps "temaet" with "tema", where a+e is no
  //     æ. Both give the same for nearly every word, which then has one stem.
  [[nodiscard]] std::vector<std::string> stems(std::string_view raw,
                                               std::string_view surface) const;

 private:
  [[nodiscard]] std::string snowball(std::string_view word) const;

  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> snowball_;
};

}  // namespace referat::text
