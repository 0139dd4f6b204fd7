#include "search/word_sketch.h"

#include <algorithm>

#include "base/strings.h"
#include "text/fold.h"

namespace referat::search {

namespace {

// Shorter words are no compounds that a lemma stands within.
constexpr std::size_t min_compound_bytes = 7;
// Enough of a lemma to tell most words apart, and short of its endings.
constexpr std::size_t head_bytes = 4;

// One byte for the first letter in either case: of æ, ø and å (U+00C0–U+00FF) its second.
char first_letter(std::string_view word) {
  if (word.empty()) return 0;
  const char first = word[0];
  if (first == '\xC3' && word.size() > 1) return static_cast<char>(word[1] | 0x20);
  return first >= 'A' && first <= 'Z' ? static_cast<char>(first | 0x20) : first;
}

}  // namespace

void WordSketch::add(std::string_view lemma) {
  const std::string folded = lower(lemma);
  const char first = first_letter(folded);
  firsts_ += first;
  // Typed as aa, ae and oe.
  if (folded.starts_with("å") || folded.starts_with("æ")) firsts_ += 'a';
  if (folded.starts_with("ø")) firsts_ += 'o';
  const auto head = text::cut_to_bytes(folded, head_bytes);
  if (head.size() > 1) heads_.emplace_back(head);
}

bool WordSketch::may_match(std::string_view raw) const {
  if (firsts_.find(first_letter(raw)) != std::string::npos) return true;
  return raw.size() >= min_compound_bytes &&
         std::any_of(heads_.begin(), heads_.end(), [&](const std::string& head) {
           return raw.find(head, 1) != std::string_view::npos;
         });
}

}  // namespace referat::search
