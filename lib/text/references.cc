#include "text/references.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/limits.h"
#include "base/strings.h"
#include "domain/amount.h"
#include "domain/date.h"
#include "text/fold.h"

namespace referat::text {

namespace {

// The letter in "§ 5 a" at word i, which follows the number.
bool is_paragraph_letter(const Passage& passage, std::size_t i) {
  if (i == passage.words.size()) return false;
  const std::string& surface = passage.words[i].surface();
  const auto gap = passage.gap_before(i);
  return surface.size() == 1 && surface[0] >= 'a' && surface[0] <= 'z' && surface[0] != 'i' &&
         is_blank_gap(gap) && !has_line_break(gap) && hyphen_at_start(passage.gap_after(i)) == 0;
}

// Cheap signs that a date may begin at word i; most words have none.
bool may_begin_date(const Passage& passage, std::size_t i) {
  const Lexeme& word = *passage.words[i].lexeme;
  const auto dots = std::count(word.surface.begin(), word.surface.end(), '.');
  if (word.has_digits && dots == 2) return true;
  if (i + 1 == passage.words.size()) return false;
  const Lexeme& next = *passage.words[i + 1].lexeme;
  if (word.has_digits && dots == 1) return next.only_digits;
  return (word.only_digits && (next.month || next.only_digits)) || (word.month && next.only_digits);
}

// Part of a longer number, such as 27.69.40-G01-1-18.
bool tied_outside(const Passage& passage, std::size_t first, std::size_t last) {
  const auto before = passage.gap_before(first);
  const auto after = passage.gap_after(last);
  const bool tied_before = first > 0 && (hyphen_at_start(before) == before.size() || before == "/");
  const bool tied_after =
      last + 1 < passage.words.size() && (hyphen_at_start(after) == after.size() || after == "/");
  return tied_before || tied_after;
}

// The date that begins at word i, and its last word: of three words, two or one.
std::optional<std::pair<Date, std::size_t>> date_at(const Passage& passage, std::size_t i) {
  const auto& words = passage.words;
  for (std::size_t last = std::min(i + 2, words.size() - 1) + 1; last-- > i;) {
    const auto text = passage.text.substr(words[i].begin, words[last].end - words[i].begin);
    const auto date = parse_date(text);
    if (date && !tied_outside(passage, i, last)) return std::pair(*date, last);
  }
  return std::nullopt;
}

// Words that an amount may take: "1 500 000 t. kr." has five.
constexpr std::size_t max_amount_words = 5;

bool is_currency(const Word& word) { return word.surface() == "kr" || word.surface() == "dkk"; }

// Where an amount that ends with this word ends: the sign of the currency may follow ("500,-").
std::uint32_t amount_end(const Passage& passage, std::size_t last) {
  constexpr std::string_view sign = ",-";
  const std::uint32_t end = passage.words[last].end;
  const bool signed_off = passage.gap_after(last).starts_with(sign);
  return signed_off ? end + static_cast<std::uint32_t>(sign.size()) : end;
}

// A line's end may stand before or behind the words of an amount, but numbers of two lines are two.
// Nor is the currency at a line's beginning this number's where it has another behind it: "Budget
// 2019" / "kr. 500".
bool divided_by_line(const Passage& passage, std::string_view text, std::size_t last) {
  const auto at = text.find('\n');
  if (at == std::string_view::npos) return false;
  const auto before = trim(text.substr(0, at));
  const auto behind = trim(text.substr(at));
  if (text.find('\n', at + 1) != std::string_view::npos || before.empty() || behind.empty()) {
    return true;
  }
  if (is_digit(before.back()) && is_digit(behind.front())) return true;
  const bool alone = is_currency(passage.words[last]) && !is_digit(behind.front()) &&
                     !has_line_break(text.substr(at + 1));
  return alone && last + 1 < passage.words.size() && passage.words[last + 1].lexeme->has_digits &&
         !has_line_break(passage.gap_after(last));
}

struct FoundAmount {
  JoinedForm form;
  std::size_t last = 0;  // its last word
};

// The number of an amount is at word i, perhaps with "kr." before it: the longest amount there.
std::optional<FoundAmount> amount_at(const Passage& passage, std::size_t i) {
  const auto& words = passage.words;
  const std::size_t first = i > 0 && is_currency(words[i - 1]) ? i - 1 : i;
  for (std::size_t begin = first; begin <= i; ++begin) {
    for (std::size_t last = std::min(begin + max_amount_words, words.size()); last-- > i;) {
      const auto end = amount_end(passage, last);
      const auto text = passage.text.substr(words[begin].begin, end - words[begin].begin);
      if (divided_by_line(passage, text, last)) continue;
      const auto amount = parse_amount(text);
      if (!amount) continue;
      return FoundAmount{{.first = begin, .end = end, .surface = amount->key()}, last};
    }
  }
  return std::nullopt;
}

}  // namespace

void find_amounts(const Passage& passage, std::vector<JoinedForm>& forms) {
  std::size_t next = 0;
  for (const auto i : passage.candidates) {
    if (i < next || !passage.words[i].lexeme->has_digits) continue;
    auto amount = amount_at(passage, i);
    if (!amount) continue;
    next = amount->last + 1;
    forms.push_back(std::move(amount->form));
  }
}

void find_paragraphs(const Passage& passage, std::vector<JoinedForm>& forms) {
  for (const auto i : passage.candidates) {
    const Word& word = passage.words[i];
    if (!word.lexeme->has_digits || !trim(passage.gap_before(i)).ends_with("§")) continue;
    JoinedForm form{.first = i, .end = word.end, .surface = "§" + word.surface()};
    if (word.lexeme->only_digits && is_paragraph_letter(passage, i + 1)) {
      form.surface += passage.words[i + 1].surface();
      form.end = passage.words[i + 1].end;
    }
    form.surface = cut_to_bytes(form.surface, limits::max_term_bytes);
    forms.push_back(std::move(form));
  }
}

void find_dates(const Passage& passage, std::vector<JoinedForm>& forms) {
  std::size_t next = 0;
  for (const auto i : passage.candidates) {
    if (i < next || !may_begin_date(passage, i)) continue;
    if (const auto found = date_at(passage, i)) {
      const auto& [date, last] = *found;
      forms.push_back({.first = i, .end = passage.words[last].end, .surface = date.iso()});
      next = last + 1;
    }
  }
}

}  // namespace referat::text
