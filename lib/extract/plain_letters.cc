#include "extract/plain_letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <new>

#include "base/utf8.h"

namespace referat::extract {

namespace {

constexpr std::int32_t soft_hyphen = 0xAD;

// ASCII and the letters of Latin-1 (lead byte C3), as nearly all lines are: nothing to do.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0xC0 || byte == 0xC3;
  });
}

bool is_combining(std::int32_t c) { return u_getCombiningClass(c) != 0; }

std::string composed(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) throw std::bad_alloc();
  std::string result;
  const icu::UnicodeString normal = nfc->normalize(icu::UnicodeString::fromUTF8(text), status);
  if (U_FAILURE(status)) throw std::bad_alloc();
  return normal.toUTF8String(result);
}

}  // namespace

std::string plain_letters(std::string_view line) {
  if (is_plain(line)) return std::string(line);
  std::string plain;
  plain.reserve(line.size());
  bool combining = false;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(line, i);
    if (c == soft_hyphen) {
      if (line.find_first_not_of(" \t\r\f", i) == std::string_view::npos) plain += '-';
    } else if (u_charType(c) == U_SPACE_SEPARATOR) {
      plain += ' ';
    } else if (u_charType(c) != U_FORMAT_CHAR) {
      combining = combining || is_combining(c);
      plain += line.substr(begin, i - begin);
    }
  }
  return combining ? composed(plain) : plain;
}

}  // namespace referat::extract
