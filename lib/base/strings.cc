#include "base/strings.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/utf8.h"

namespace referat {

namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool is_ascii_alnum(char c) {
  const char small = static_cast<char>(c | 0x20);
  return (c >= '0' && c <= '9') || (small >= 'a' && small <= 'z');
}

// U+2000–U+200A, U+202F, U+205F and U+3000 in their three bytes.
bool is_wide_blank(std::string_view bytes) {
  if (bytes[0] == '\xE3') return bytes == "\u3000";
  if (bytes[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(bytes[2]);
  return bytes[1] == '\x80' ? last <= 0x8A || last == 0xAF : bytes[1] == '\x81' && last == 0x9F;
}

// The length of the blank at the start of text, 0 if there is none. C2 A0 is U+00A0.
std::size_t blank_at_start(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) return 1;
  if (is_ascii(text[0])) return 0;
  if (text.starts_with("\xC2\xA0")) return 2;
  return text.size() >= 3 && is_wide_blank(text.substr(0, 3)) ? 3 : 0;
}

std::size_t blank_at_end(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii(text.back())) return blank_at_start(text.substr(text.size() - 1));
  if (text.ends_with("\xC2\xA0")) return 2;
  return text.size() >= 3 && is_wide_blank(text.substr(text.size() - 3)) ? 3 : 0;
}

// The lower case of a byte of ASCII or of a letter of Latin-1, which has C3 before it: C3 80 to
// C3 9E are À to Þ, with × (C3 97) among them.
char lower_byte(char c, char before) {
  const bool upper =
      is_ascii(c) ? c >= 'A' && c <= 'Z' : before == '\xC3' && c <= '\x9E' && c != '\x97';
  return upper ? static_cast<char>(c + 0x20) : c;
}

// Lower-case for what Danish text consists of: ASCII, Latin-1 (C2, C3), dashes and quotes (E2 80).
// False if there is anything else; ICU does that, at fifty times the cost.
bool lower_danish(std::string_view text, std::string& result) {
  result.resize(text.size());
  char before = '\0';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool other = !is_ascii(c) && !is_trail_byte(c) && c != '\xC2' && c != '\xC3' &&
                       !(c == '\xE2' && text.substr(i + 1, 1) == "\x80");
    if (other) return false;
    result[i] = lower_byte(c, before);
    before = c;
  }
  return true;
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (const auto blank = blank_at_start(text)) text.remove_prefix(blank);
  while (const auto blank = blank_at_end(text)) text.remove_suffix(blank);
  return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::string collapse_blanks(std::string_view text) {
  text = trim(text);
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    if (const auto blank = blank_at_start(text)) {
      text.remove_prefix(blank);
      if (result.back() != ' ') result += ' ';
    } else {
      result += text[0];
      text.remove_prefix(1);
    }
  }
  return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

void append_line(std::string& text, std::string_view line) {
  if (!text.empty()) text += '\n';
  text += line;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += separator;
    result += parts[i];
  }
  return result;
}

std::string listed(const std::vector<std::string>& parts, std::string_view conjunction) {
  std::string list;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) list += i + 1 < parts.size() ? ", " : " " + std::string(conjunction) + " ";
    list += parts[i];
  }
  return list;
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_blank(std::int32_t code_point) {
  return u_isUWhiteSpace(code_point) || u_charType(code_point) == U_CONTROL_CHAR;
}

std::string lower(std::string_view text) {
  static const icu::Locale danish("da");
  std::string result;
  if (lower_danish(text, result)) return result;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())})
      .toLower(danish)
      .toUTF8String(result = {});
  return result;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    const char before = i > 0 ? text[i - 1] : '\0';
    if (lower_byte(text[i], before) != prefix[i]) return false;
  }
  return true;
}

bool begins_upper(std::string_view text) {
  std::size_t i = 0;
  return !text.empty() && u_isupper(next_code_point(text, i));
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return !is_trail_byte(c); }));
}

bool word_character_before(std::string_view text, std::size_t offset) {
  if (offset == 0) return false;
  const char c = text[offset - 1];
  return is_ascii(c) ? is_ascii_alnum(c) : u_isalnum(previous_code_point(text, offset)) != 0;
}

bool word_character_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return false;
  const char c = text[offset];
  return is_ascii(c) ? is_ascii_alnum(c) : u_isalnum(next_code_point(text, offset)) != 0;
}

std::size_t find_word(std::string_view text, std::string_view words) {
  auto at = text.find(words);
  while (at != std::string_view::npos &&
         (word_character_before(text, at) || word_character_at(text, at + words.size()))) {
    at = text.find(words, at + 1);
  }
  return at;
}

std::size_t word_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    if (is_ascii(text[end])) {
      if (!is_ascii_alnum(text[end])) break;
      ++end;
    } else {
      std::size_t next = end;
      if (!u_isalnum(next_code_point(text, next))) break;
      end = next;
    }
  }
  return end;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  const auto points = [](std::string_view text) {
    std::vector<std::int32_t> result;
    for (std::size_t i = 0; i < text.size();) result.push_back(next_code_point(text, i));
    return result;
  };
  const auto from = points(a);
  const auto to = points(b);
  std::vector<std::size_t> before;  // two rows up, for swaps
  std::vector<std::size_t> above;
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    before = std::exchange(above, row);
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t changed = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({changed, row[j - 1] + 1, above[j] + 1});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row.back();
}

std::string slug(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  const auto* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString folded = icu::UnicodeString::fromUTF8(lower(text));
  if (U_SUCCESS(status)) folded = nfc->normalize(folded, status);  // å may be two characters
  // Before decomposition, which would make å an a with a ring.
  folded.findAndReplace(icu::UnicodeString(u"\u00E6"), icu::UnicodeString(u"ae"));
  folded.findAndReplace(icu::UnicodeString(u"\u00F8"), icu::UnicodeString(u"oe"));
  folded.findAndReplace(icu::UnicodeString(u"\u00E5"), icu::UnicodeString(u"aa"));
  if (U_SUCCESS(status)) folded = nfd->normalize(folded, status);
  std::string result;
  for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    const UChar32 c = folded.char32At(i);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      result += static_cast<char>(c);
    } else if (u_charType(c) != U_NON_SPACING_MARK && !result.empty() && result.back() != '-') {
      result += '-';
    }
  }
  if (!result.empty() && result.back() == '-') result.pop_back();
  return result;
}

std::string grouped_digits(std::size_t number, char separator) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, separator);
  return digits;
}

namespace {

std::string_view digits_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(begin, end - begin);
}

std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

}  // namespace

bool natural_less(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const auto one = digits_at(a, i);
    const auto other = digits_at(b, j);
    if (one.empty() || other.empty()) {
      if (a[i] != b[j]) return a[i] < b[j];
      ++i;
      ++j;
      continue;
    }
    const auto number = without_zeros(one);
    const auto other_number = without_zeros(other);
    if (number.size() != other_number.size()) return number.size() < other_number.size();
    if (number != other_number) return number < other_number;
    i += one.size();
    j += other.size();
  }
  return a.size() - i < b.size() - j;
}

}  // namespace referat
