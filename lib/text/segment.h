// Where the words of a text are: Unicode's word breaks (TR29) by ICU, with a few rules of our own.
#pragma once

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace referat::text {

// Bytes of a text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class Segmenter {
 public:
  // Throws Error(system) if ICU's data is missing.
  Segmenter();
  ~Segmenter();
  Segmenter(const Segmenter&) = delete;
  Segmenter& operator=(const Segmenter&) = delete;

  // Replaces `words` by the words of the text, in order. As ICU has them ("11.09.2017", "1.000",
  // "ØDC's" stay whole), but
  //   - "_" separates, and so does "." after a letter ("indkøb.docx", "godkendt.Direktionen"),
  //   - so does the narrow no-break space, which ICU counts among the letters ("1 500 kr."),
  //   - ´ is an apostrophe within a word ("ØDC´s"),
  //   - a small digit that a formula or a unit ends in is part of it ("CO₂", "m²"); others are
  //   marks
  //     of footnotes.
  // What ICU calls a word but has no letters or digits can be among them: see Lexeme::is_word.
  // The text is UTF-8 of less than 2 GB, ICU's own limit.
  void find_words(std::string_view text, std::vector<Span>& words);

 private:
  // ICU is asked about what isn't plain to see, blank by blank: no word reaches over a blank.
  void find_words_by_icu(std::string_view text, std::size_t offset, std::size_t stop,
                         std::vector<Span>& words);

  std::unique_ptr<icu::BreakIterator> breaks_;
  UText utext_ = UTEXT_INITIALIZER;
};

}  // namespace referat::text
