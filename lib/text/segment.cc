#include "text/segment.h"

#include <unicode/uchar.h>

#include <array>
#include <limits>
#include <new>
#include <string>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace referat::text {

namespace {

void check(UErrorCode status, const char* action) {
  if (U_SUCCESS(status)) return;
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  throw Error(ErrorKind::system, tr("ICU kan ikke {} ({}); geninstallér ICU-biblioteket.",
                                    tr(action), u_errorName(status)));
}

enum class Kind : unsigned char { other, blank, letter, sign, latin_lead };

// Every byte as the start of a character. Signs are ASCII's, without "_", which ICU counts among
// the letters; latin_lead begins U+00C0–U+00FF.
constexpr auto kinds = [] {
  std::array<Kind, 256> table{};
  for (unsigned c = '!'; c <= '~'; ++c) table[c] = Kind::sign;
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = Kind::other;
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = Kind::letter;
  for (unsigned c = '\t'; c <= '\r'; ++c) table[c] = Kind::blank;
  table[' '] = Kind::blank;
  table['_'] = Kind::other;
  table[0xC3] = Kind::latin_lead;
  return table;
}();

Kind kind_at(std::string_view text, std::size_t i) {
  return kinds[static_cast<unsigned char>(text[i])];
}

// The length of the Danish (or other Western) letter at i; 0 if it is something else.
std::size_t letter_at(std::string_view text, std::size_t i) {
  if (i == text.size()) return 0;
  const Kind kind = kind_at(text, i);
  if (kind == Kind::letter) return 1;
  if (kind != Kind::latin_lead || i + 1 == text.size()) return 0;
  const bool multiplication_or_division = text[i + 1] == '\x97' || text[i + 1] == '\xB7';
  return is_trail_byte(text[i + 1]) && !multiplication_or_division ? 2 : 0;
}

std::size_t skip(std::string_view text, std::size_t i, Kind kind) {
  while (i < text.size() && kind_at(text, i) == kind) ++i;
  return i;
}

// The place after the word at i, if from i to the next blank there is nothing but one run of
// letters between signs ("(kommune)", "Direktionen,", "–" is none): ICU can only agree. The word
// may be empty. Nothing if ICU has to look at it.
struct PlainWord {
  Span word;
  std::size_t end = 0;
  bool found = false;
};

PlainWord plain_word(std::string_view text, std::size_t i) {
  const std::size_t begin = skip(text, i, Kind::sign);
  std::size_t end = begin;
  while (const auto length = letter_at(text, end)) end += length;
  const std::size_t rest = skip(text, end, Kind::sign);
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
          rest,
          rest == text.size() || kind_at(text, rest) == Kind::blank};
}

// The length in bytes of what ends one word at i and begins another; 0 if nothing there does.
std::size_t separator_at(std::string_view text, std::size_t i) {
  static constexpr std::string_view narrow_blank = "\u202F";
  if (text[i] == '_') return 1;
  if (text[i] == narrow_blank[0] && text.substr(i).starts_with(narrow_blank)) {
    return narrow_blank.size();
  }
  if (text[i] != '.' || i == 0) return 0;
  return u_isdigit(previous_code_point(text, i)) ? 0 : 1;
}

// The letters at the end of a text, as they are written.
std::string_view letters_at_end(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && u_isalpha(previous_code_point(text, begin))) {
    begin = code_point_begin(text, begin - 1);
  }
  return text.substr(begin);
}

// A digit below the line stands in formulas only; one above it may be a footnote's, but for these.
bool goes_on_with_digit(std::string_view word, std::string_view digit) {
  static constexpr std::array<std::string_view, 9> bases = {"m",  "mm", "cm", "dm", "km",
                                                            "CO", "co", "Co", "M"};
  static constexpr std::string_view subscript = "\xE2\x82";
  const auto letters = letters_at_end(word);
  if (digit.size() == 3 && digit.starts_with(subscript)) {
    return static_cast<unsigned char>(digit[2]) <= 0x89 && !word.empty();
  }
  return (digit == "²" || digit == "³") && is_one_of(letters, bases);
}

void add(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
  if (begin == end) return;
  static constexpr std::string_view acute = "´";
  if (!words.empty() && words.back().end + acute.size() == begin &&
      text.substr(words.back().end, acute.size()) == acute) {
    words.back().end = static_cast<std::uint32_t>(end);
  } else {
    words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
}

std::string_view word_text(std::string_view text, const Span& word) {
  return text.substr(word.begin, word.end - word.begin);
}

// Where the last word began, which goes on.
std::size_t take_back(std::vector<Span>& words) {
  const std::size_t begin = words.back().begin;
  words.pop_back();
  return begin;
}

}  // namespace

Segmenter::Segmenter() {
  UErrorCode status = U_ZERO_ERROR;
  breaks_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  check(status, N_("indlæse sine ordgrænser"));
}

Segmenter::~Segmenter() { utext_close(&utext_); }

void Segmenter::find_words(std::string_view text, std::vector<Span>& words) {
  words.clear();
  if (text.size() > std::numeric_limits<std::int32_t>::max()) {
    throw Error(ErrorKind::input, tr("Teksten er på over 2 GB; del den i mindre filer."));
  }
  std::size_t i = skip(text, 0, Kind::blank);
  while (i < text.size()) {
    if (const auto plain = plain_word(text, i); plain.found) {
      add(text, plain.word.begin, plain.word.end, words);
      i = plain.end;
    } else {
      const std::size_t begin = i;
      while (i < text.size() && kind_at(text, i) != Kind::blank) ++i;
      find_words_by_icu(text, begin, i, words);
    }
    i = skip(text, i, Kind::blank);
  }
}

void Segmenter::find_words_by_icu(std::string_view text, std::size_t offset, std::size_t stop,
                                  std::vector<Span>& words) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&utext_, text.data() + offset, static_cast<std::int64_t>(stop - offset), &status);
  breaks_->setText(&utext_, status);
  check(status, N_("læse teksten"));
  std::size_t begin = offset;
  std::size_t formula_end = 0;  // of "H₂" in "H₂O"
  for (auto next = breaks_->next(); next != icu::BreakIterator::DONE; next = breaks_->next()) {
    const auto end = offset + static_cast<std::size_t>(next);
    const bool goes_on = !words.empty() && words.back().end == begin;
    if (breaks_->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
      if (goes_on && formula_end == begin) begin = take_back(words);
      for (std::size_t i = begin; i < end; ++i) {
        const std::size_t separator = separator_at(text, i);
        if (separator == 0) continue;
        add(text, begin, i, words);
        begin = i + separator;
      }
      add(text, begin, end, words);
    } else if (goes_on &&
               goes_on_with_digit(word_text(text, words.back()), text.substr(begin, end - begin))) {
      words.back().end = static_cast<std::uint32_t>(end);
      formula_end = end;
    }
    begin = end;
  }
}

}  // namespace referat::text
