#include "text/passage.h"

#include <algorithm>
#include <array>

#include "base/strings.h"

namespace referat::text {

namespace {

constexpr std::array<std::string_view, 3> hyphens = {"-", "\u2010", "\u2011"};

// By the bytes beside the word, which may be parts of U+2010, U+2011 and U+00AD.
bool has_sign_beside(std::string_view text, const Word& word) {
  const char last = word.end > 0 ? text[word.end - 1] : ' ';
  const char before = word.begin > 0 ? text[word.begin - 1] : ' ';
  const char after = word.end < text.size() ? text[word.end] : ' ';
  return after == '-' || after == '/' || after == '\xE2' || before == '-' || before == '\x90' ||
         before == '\x91' || last == '\xAD';
}

}  // namespace

void Passage::find_candidates() {
  candidates.clear();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.lexeme->has_digits || word.lexeme->month || has_sign_beside(text, word)) {
      candidates.push_back(i);
    }
  }
}

std::string_view Passage::gap_before(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : words[i - 1].end;
  const std::size_t end = i == words.size() ? text.size() : words[i].begin;
  return text.substr(begin, end - begin);
}

std::size_t hyphen_at_start(std::string_view text) {
  for (const auto hyphen : hyphens) {
    if (text.starts_with(hyphen)) return hyphen.size();
  }
  return 0;
}

std::size_t hyphen_at_end(std::string_view text) {
  for (const auto hyphen : hyphens) {
    if (text.ends_with(hyphen)) return hyphen.size();
  }
  return 0;
}

bool is_blank_gap(std::string_view gap) {
  return !gap.empty() && trim(gap).empty() && std::count(gap.begin(), gap.end(), '\n') <= 1;
}

bool has_line_break(std::string_view gap) { return gap.find('\n') != std::string_view::npos; }

}  // namespace referat::text
