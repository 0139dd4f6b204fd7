#include "text/hyphen_words.h"

#include <algorithm>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/word_break.h"
#include "text/fold.h"

namespace referat::text {

namespace {

// What may follow an elided first part after a line break.
bool continues_ellipsis(const Word& word) {
  return word.lexeme->conjunction || word.surface() == "mv" || word.surface() == "m";
}

bool broken_by_soft_hyphen(const Passage& passage, std::size_t i, std::string_view gap) {
  static constexpr std::string_view soft_hyphen = "\u00AD";
  return has_line_break(gap) && is_blank_gap(gap) &&
         passage.text.substr(0, passage.words[i].end).ends_with(soft_hyphen);
}

// Word i and the next one are parts of one hyphen word.
bool tied_by_hyphen(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  const auto hyphen = hyphen_at_start(gap);
  if (hyphen == 0) return broken_by_soft_hyphen(passage, i, gap);
  const auto rest = gap.substr(hyphen);
  if (rest.empty()) return true;
  return has_line_break(rest) && is_blank_gap(rest) && !continues_ellipsis(passage.words[i + 1]);
}

// The hyphen between word i and the next one, which it is tied to, is the line's end's.
bool divided_by_line(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  if (!has_line_break(gap)) return false;
  if (hyphen_at_start(gap) == 0) return true;  // a soft one
  return hyphen_at_break(passage.text.substr(0, passage.words[i].end),
                         passage.text.substr(passage.words[i + 1].begin)) == Hyphen::dropped;
}

// A slash with nothing beside it but blanks that nobody typed as such: narrow ones and those that
// keep a line together, or the end of the line behind it. "3 / 4" is no one number.
bool is_slash_gap(std::string_view gap) {
  if (gap == "/") return true;
  const auto slash = gap.find('/');
  if (slash == std::string_view::npos || trim(gap) != "/") return false;
  const auto behind = gap.substr(slash + 1);
  const bool typed_before = gap.substr(0, slash).find_first_of(" \t\n") != std::string_view::npos;
  const bool typed_behind = behind.find_first_of(" \t") != std::string_view::npos;
  return !typed_before && (has_line_break(behind) ? is_blank_gap(behind) : !typed_behind);
}

bool tied_by_slash(const Passage& passage, std::size_t i) {
  return is_slash_gap(passage.gap_after(i)) && passage.words[i].lexeme->has_digits &&
         passage.words[i + 1].lexeme->has_digits;
}

// The last word of the chain that begins with word i.
template <typename Tied>
std::size_t chain_end(const Passage& passage, std::size_t i, Tied tied) {
  while (i + 1 < passage.words.size() && tied(passage, i)) ++i;
  return i;
}

// first..last as one; no longer than a term may be.
JoinedForm join_words(const Passage& passage, std::size_t first, std::size_t last,
                      std::string_view separator) {
  JoinedForm form{.first = first, .end = passage.words[last].end, .surface = {}};
  for (std::size_t i = first; i <= last; ++i) {
    if (i > first) form.surface += separator;
    if (i > first && !divided_by_line(passage, i - 1)) form.last_part = form.surface.size();
    form.surface += passage.words[i].surface();
    if (form.surface.size() > limits::max_term_bytes) break;
  }
  form.surface = cut_to_bytes(form.surface, limits::max_term_bytes);
  return form;
}

bool is_number_chain(const Passage& passage, std::size_t first, std::size_t last) {
  const auto begin = passage.words.begin();
  return std::count_if(begin + static_cast<std::ptrdiff_t>(first),
                       begin + static_cast<std::ptrdiff_t>(last + 1),
                       [](const Word& word) { return word.lexeme->has_digits; }) >= 2;
}

}  // namespace

void find_hyphen_words(const Passage& passage, std::vector<JoinedForm>& forms,
                       std::vector<std::size_t>& continued) {
  std::size_t next = 0;
  for (const auto i : passage.candidates) {
    if (i < next) continue;
    const auto last = chain_end(passage, i, tied_by_hyphen);
    if (last == i) continue;
    forms.push_back(join_words(passage, i, last, is_number_chain(passage, i, last) ? "-" : ""));
    for (std::size_t word = i; word < last; ++word) {
      if (divided_by_line(passage, word)) continued.push_back(word + 1);
    }
    next = last + 1;
  }
}

void find_slash_numbers(const Passage& passage, std::vector<JoinedForm>& forms) {
  std::size_t next = 0;
  for (const auto i : passage.candidates) {
    if (i < next) continue;
    const auto last = chain_end(passage, i, tied_by_slash);
    if (last == i) continue;
    forms.push_back(join_words(passage, i, last, "/"));
    next = last + 1;
  }
}

}  // namespace referat::text
