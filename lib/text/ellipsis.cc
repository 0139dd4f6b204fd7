#include "text/ellipsis.h"

#include <optional>
#include <string>

#include "base/limits.h"
#include "base/strings.h"
#include "text/fold.h"

namespace referat::text {

namespace {

// The hyphen says that the word is a compound, so that it may be short: "el- og vandsag".
constexpr std::size_t min_letters = 5;

bool is_conjunction(const Passage& passage, std::size_t i) {
  return passage.words[i].lexeme->conjunction;
}

// What stands between two members of a list apart from hyphens: blanks, a comma, a slash.
bool is_list_gap(std::string_view gap) {
  if (is_blank_gap(gap)) return true;
  const auto sign = trim(gap);
  return (sign == "," || sign == "/") && gap.size() <= 3;
}

// "løn-" in "løn- og …": a hyphen follows word i and the next member of the list comes after it.
bool lacks_head(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  const auto hyphen = hyphen_at_start(gap);
  if (hyphen == 0 || i + 1 == passage.words.size()) return false;
  const auto rest = gap.substr(hyphen);
  // "budget 2019- noter" is no list.
  return is_list_gap(rest) && (is_conjunction(passage, i + 1) || !is_blank_gap(rest));
}

// "-strategi" in "… og -strategi".
bool lacks_beginning(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_before(i);
  const auto hyphen = hyphen_at_end(gap);
  if (hyphen == 0 || i == 0) return false;
  const auto rest = gap.substr(0, gap.size() - hyphen);
  // "indkøb -drift" is no list.
  return is_list_gap(rest) && (is_conjunction(passage, i - 1) || !is_blank_gap(rest));
}

bool is_tied_by_hyphen(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  return i + 1 < passage.words.size() && !gap.empty() && hyphen_at_start(gap) == gap.size();
}

bool is_broken_over_line(const Passage& passage, std::size_t i) {
  const auto gap = passage.gap_after(i);
  const auto hyphen = hyphen_at_start(gap);
  return i + 1 < passage.words.size() && hyphen > 0 && has_line_break(gap) &&
         is_blank_gap(gap.substr(hyphen));
}

// The whole word at the end of the list that word i begins.
std::optional<std::size_t> last_of_list(const Passage& passage, std::size_t i) {
  bool conjunction = false;
  for (std::size_t n = 0; n < limits::max_ellipsis_words && i + 1 < passage.words.size(); ++n) {
    const auto gap = passage.gap_after(i);
    // "løn-/økonomisystem" needs no conjunction.
    conjunction = conjunction || gap.ends_with('/');
    ++i;
    if (is_conjunction(passage, i)) {
      conjunction = true;
      if (i + 1 == passage.words.size() || !is_list_gap(passage.gap_after(i))) return std::nullopt;
    } else if (!lacks_head(passage, i)) {
      return conjunction ? std::optional(i) : std::nullopt;
    }
  }
  return std::nullopt;
}

// The last part of a compound as it is written; empty if the word is none.
std::string last_part(const std::string& word, const Lemmatiser& lemmatiser) {
  const auto compound = lemmatiser.split(word, min_letters);
  return compound.parts.empty() ? "" : compound.word.substr(compound.parts.back().begin);
}

// The last part of the compound at word i: behind its last hyphen, or by the lexicon.
std::string head_at(const Passage& passage, std::size_t i, const Lemmatiser& lemmatiser) {
  const std::size_t first = i;
  while (i < first + limits::max_ellipsis_words && is_tied_by_hyphen(passage, i)) ++i;
  std::string word = passage.words[i].surface();
  if (i > first) return word;
  if (is_broken_over_line(passage, i)) word += passage.words[i + 1].surface();
  return last_part(word, lemmatiser);
}

// The whole word before the list member i, which lacks its beginning.
std::optional<std::size_t> first_of_list(const Passage& passage, std::size_t i) {
  for (std::size_t n = 0; n < limits::max_ellipsis_words && i > 0; ++n) {
    --i;
    if (!is_conjunction(passage, i) && !lacks_beginning(passage, i)) return i;
    if (i == 0 || (is_conjunction(passage, i) && !is_list_gap(passage.gap_before(i)))) break;
  }
  return std::nullopt;
}

void add(const Passage& passage, std::size_t i, std::string_view beginning, std::string_view head,
         std::vector<JoinedForm>& forms) {
  std::string surface(beginning);
  surface += head;
  surface = cut_to_bytes(surface, limits::max_term_bytes);
  forms.push_back({.first = i,
                   .end = passage.words[i].end,
                   .surface = std::move(surface),
                   .last_part = beginning.size()});
}

void complete_head(const Passage& passage, std::size_t i, const Lemmatiser& lemmatiser,
                   std::vector<JoinedForm>& forms) {
  const auto last = last_of_list(passage, i);
  if (!last) return;
  const auto head = head_at(passage, *last, lemmatiser);
  if (!head.empty()) add(passage, i, passage.words[i].surface(), head, forms);
}

void complete_beginning(const Passage& passage, std::size_t i, const Lemmatiser& lemmatiser,
                        std::vector<JoinedForm>& forms) {
  const auto first = first_of_list(passage, i);
  if (!first) return;
  const auto compound = lemmatiser.split(passage.words[*first].surface(), min_letters);
  if (compound.parts.empty()) return;
  const auto beginning = std::string_view(compound.word).substr(0, compound.parts.back().begin);
  add(passage, i, beginning, passage.words[i].surface(), forms);
}

}  // namespace

void find_ellipses(const Passage& passage, const Lemmatiser& lemmatiser,
                   std::vector<JoinedForm>& forms) {
  for (const auto i : passage.candidates) {
    if (lacks_head(passage, i)) complete_head(passage, i, lemmatiser, forms);
    if (lacks_beginning(passage, i)) complete_beginning(passage, i, lemmatiser, forms);
  }
}

}  // namespace referat::text
