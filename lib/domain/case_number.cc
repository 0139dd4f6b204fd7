#include "domain/case_number.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/strings.h"
#include "base/utf8.h"

namespace referat {

namespace {

bool capital(char c) { return c >= 'A' && c <= 'Z'; }

// Patterns in a small notation: '9' is one or more digits, 'A' one or more ASCII capitals, each
// followed by an optional range of lengths; anything else stands for itself.
struct Piece {
  char kind = '9';
  std::size_t least = 1;
  std::size_t most = 1;
};

struct Pattern {
  std::array<Piece, 8> pieces;
  std::size_t count = 0;
};

bool fits(char kind, char c) {
  switch (kind) {
    case '9':
      return is_digit(c);
    case 'A':
      return capital(c);
    case '/':
      return c == '/' || c == '-';
    default:
      return c == kind;
  }
}

// Greedy is enough: neighbouring pieces never accept the same character.
bool matches(const Pattern& pattern, std::string_view text) {
  for (std::size_t i = 0; i < pattern.count; ++i) {
    const Piece& piece = pattern.pieces[i];
    std::size_t n = 0;
    while (n < text.size() && n < piece.most && fits(piece.kind, text[n])) ++n;
    if (n < piece.least) return false;
    text.remove_prefix(n);
  }
  return text.empty();
}

constexpr Piece slash{'/', 1, 1};
constexpr Piece dash{'-', 1, 1};
constexpr Piece dot{'.', 1, 1};
constexpr Piece two{'9', 2, 2};
constexpr Piece four{'9', 4, 4};

// The shapes that case systems print, as case_number.h lists them.
constexpr Piece letter{'A', 0, 1};
constexpr Pattern year_short{{{two, slash, {'9', 1, 6}, letter}}, 4};
constexpr Pattern year_long{{{four, slash, {'9', 2, 8}, letter}}, 4};
constexpr Pattern kle{{{two, dot, two, dot, two, dash, {'A', 1, 1}, two}},
                      8};  // and "-3-18" behind it
constexpr Pattern kle_tail{{{dash, {'9', 1, 6}, dash, {'9', 2, 4}}}, 4};
constexpr Pattern authority{{{{'9', 3, 3}, dash, four, dash, {'9', 1, 8}}}, 5};
constexpr Pattern system{{{{'A', 1, 5}, dash, four, dash, {'9', 1, 8}}}, 5};
constexpr Pattern system_year{{{{'A', 1, 5}, four, dash, {'9', 1, 8}}}, 4};
constexpr Pattern running{{{{'9', 5, 9}}}, 1};

constexpr std::size_t kle_head_length = 12;  // "85.02.02-G01"

bool is_kle(std::string_view text) {
  return text.size() > kle_head_length && matches(kle, text.substr(0, kle_head_length)) &&
         matches(kle_tail, text.substr(kle_head_length));
}

constexpr std::size_t short_year = 2;
constexpr std::size_t long_year = 4;

// 2018/18284 → 18/18284; anything else as it is.
std::string with_short_year(const std::string& key) {
  return key.find('/') == long_year && key.starts_with("20") ? key.substr(short_year) : key;
}

// 2018/18284 ↔ 18/18284; anything else as it is.
std::string with_other_year(const std::string& key) {
  return key.find('/') == short_year ? "20" + key : with_short_year(key);
}

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

// As a keyboard writes it: any blank a space, any hyphen or dash "-", and nothing that can't be
// seen.
std::string plain_signs(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(text, i);
    if (i - begin == 1) {
      plain += text[begin];
    } else if (is_blank(c)) {
      plain += ' ';
    } else if (c >= 0x2010 && c <= 0x2013) {
      plain += '-';
    } else if (!u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      plain += text.substr(begin, i - begin);
    }
  }
  return plain;
}

// KLE's actions have letters like "Ø00", too: what only counts as a letter.
std::string with_ascii_capitals(std::string text) {
  for (const std::string_view one : {"Æ", "Ø", "Å"}) text = replaced(std::move(text), one, "O");
  return text;
}

// A hyphen that keeps a line together, or what can't be seen: case_key() knows them.
bool is_printed_sign(std::string_view text) {
  constexpr std::array<std::string_view, 4> signs{"\u2010", "\u2011", "\u2060", "\u00AD"};
  return std::any_of(signs.begin(), signs.end(),
                     [&](std::string_view sign) { return text.starts_with(sign); });
}

std::string without_noughts(std::string key) {
  const auto at = key.find('/');
  if (at == std::string::npos) return key;
  const auto number = std::min(key.find_first_not_of('0', at + 1), key.size() - 1);
  return key.erase(at + 1, number - at - 1);
}

}  // namespace

bool looks_like_case_number(std::string_view printed) {
  std::string plain;
  if (!is_ascii(printed)) printed = plain = with_ascii_capitals(plain_signs(printed));
  const std::string_view text = trim(printed);
  return matches(year_short, text) || matches(year_long, text) || is_kle(text) ||
         matches(authority, text) || matches(system, text) || matches(system_year, text) ||
         matches(running, text);
}

std::size_t case_number_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const bool sign = std::string_view("/-._:").find(text[at]) != std::string_view::npos;
    if (!sign && !word_character_at(text, at) && !is_printed_sign(text.substr(at))) break;
    static_cast<void>(next_code_point(text, at));
  }
  return at;
}

std::string case_key(std::string_view case_number) {
  std::string key;
  for (const char c : plain_signs(case_number)) {
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) key += (c >= 'a' && c <= 'z') ? static_cast<char>(c - 32) : c;
  }
  if (matches(year_short, key)) key[2] = '/';
  if (matches(year_long, key)) key[4] = '/';
  return key;
}

std::vector<std::string> case_keys(std::string_view case_number) {
  const std::string key = case_key(case_number);
  std::vector<std::string> keys{key};
  for (const std::string& other :
       {with_other_year(key), without_noughts(key), without_noughts(with_other_year(key))}) {
    add_once(keys, other);
  }
  return keys;
}

std::string case_identity(std::string_view case_number) {
  return without_noughts(with_short_year(case_key(case_number)));
}

}  // namespace referat
