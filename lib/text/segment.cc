#include "text/segment.h"

#include <unicode/uchar.h>

#include <array>
#include <limits>
#include <new>
#include <string>

#include "base/error.h"
#include "base/messages.h"
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

// Whether the byte at i ends one word and begins another.
bool separates(std::string_view text, std::size_t i) {
  if (text[i] == '_') return true;
  if (text[i] != '.' || i == 0) return false;
  return !u_isdigit(previous_code_point(text, i));
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
  for (auto next = breaks_->next(); next != icu::BreakIterator::DONE; next = breaks_->next()) {
    const auto end = offset + static_cast<std::size_t>(next);
    if (breaks_->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
      for (std::size_t i = begin; i < end; ++i) {
        if (!separates(text, i)) continue;
        add(text, begin, i, words);
        begin = i + 1;
      }
      add(text, begin, end, words);
    }
    begin = end;
  }
}

}  // namespace referat::text
