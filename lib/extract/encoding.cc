#include "extract/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/strings.h"
#include "base/utf8.h"

namespace referat::extract {

namespace {

struct Utf8Survey {
  std::size_t multibyte = 0;  // valid sequences of two bytes and more
  std::size_t broken = 0;
  std::size_t first_broken = 0;  // its offset, if there is any
};

Utf8Survey survey_utf8(std::string_view bytes) {
  Utf8Survey survey;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(bytes, i);
    if (c < 0) {
      if (survey.broken++ == 0) survey.first_broken = begin;
    } else if (c >= 0x80) {
      ++survey.multibyte;
    }
  }
  return survey;
}

std::string utf8_with_unix_lines(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\r') {
      text += bytes[i];
    } else if (i + 1 == bytes.size() || bytes[i + 1] != '\n') {
      text += '\n';
    }
  }
  return text;
}

DecodedText repaired(std::string_view bytes) {
  DecodedText decoded{.text = {}, .encoding = "UTF-8"};
  std::size_t line = 1;
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(bytes, i);
    if (c >= 0) {
      decoded.text.append(bytes.substr(begin, i - begin));
      if (c == '\n') ++line;
      continue;
    }
    decoded.text += "\xEF\xBF\xBD";
    if (decoded.repaired_lines.empty() || decoded.repaired_lines.back() != line) {
      decoded.repaired_lines.push_back(line);
    }
  }
  return decoded;
}

// Windows-1252 has no proof, only signs: no undefined bytes, and what lies above ASCII is mostly
// the letters and punctuation that Danish text uses.
bool looks_like_windows_1252(std::string_view bytes) {
  static constexpr std::string_view undefined = "\x81\x8D\x8F\x90\x9D";
  static constexpr std::string_view usual =
      "\xE6\xF8\xE5\xC6\xD8\xC5"               // æøåÆØÅ
      "\xE9\xE8\xE1\xE0\xF6\xE4\xFC\xD6\xC4"   // é è á à ö ä ü Ö Ä
      "\x85\x91\x92\x93\x94\x95\x96\x97\x80"   // … ‘ ’ “ ” • – — €
      "\xA0\xA7\xAB\xBB\xB4\xB7\xBD\xB2\xB0";  // nbsp § « » ´ · ½ ² °
  std::size_t high = 0;
  std::size_t expected = 0;
  for (const char c : bytes) {
    if (static_cast<unsigned char>(c) < 0x80) continue;
    if (undefined.find(c) != std::string_view::npos) return false;
    ++high;
    if (usual.find(c) != std::string_view::npos) ++expected;
  }
  // Danish text has some letters above ASCII in every hundred; more of them than of ASCII is
  // another script.
  return expected * 10 >= high * 8 && high * 4 <= bytes.size();
}

std::string from_windows_1252(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), "windows-1252");
  if (text.isBogus()) throw std::bad_alloc();
  std::string utf8;
  text.toUTF8String(utf8);
  if (U_FAILURE(status)) throw Error(ErrorKind::input, tr("windows-1252 kan ikke omsættes"));
  return utf8;
}

// The bytes that the text would have in Windows-1252; empty if it has other letters.
std::string to_windows_1252(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open("windows-1252", &status), &ucnv_close);
  if (U_FAILURE(status)) return {};
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  std::string bytes(utf8.size(), '\0');  // never longer
  const std::int32_t length =
      ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                      text.getBuffer(), text.length(), &status);
  if (U_FAILURE(status)) return {};
  bytes.resize(static_cast<std::size_t>(length));
  return bytes;
}

// Lines that were UTF-8, were read as Windows-1252, and written as UTF-8 again: they have "Ã",
// which Danish hasn't, and are UTF-8 once more when that is undone.
void mend_twice_encoded(DecodedText& decoded) {
  static constexpr std::string_view sign = "\xC3\x83";
  if (decoded.text.find(sign) == std::string::npos) return;
  std::string mended;
  mended.reserve(decoded.text.size());
  for (const auto line : split(decoded.text, '\n')) {
    const std::string bytes =
        line.find(sign) == std::string_view::npos ? "" : to_windows_1252(line);
    const bool twice = !bytes.empty() && is_utf8(bytes);
    if (twice) ++decoded.mended_lines;
    mended.append(twice ? bytes : line).append("\n");
  }
  mended.pop_back();
  decoded.text = std::move(mended);
}

std::string guessed_encoding(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            &ucsdet_close);
  if (U_FAILURE(status)) return {};
  const auto length = static_cast<int32_t>(std::min<std::size_t>(bytes.size(), 65536));
  ucsdet_setText(detector.get(), bytes.data(), length, &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < 30) return {};
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) ? name : std::string();
}

[[noreturn]] void refuse(const std::string& encoding) {
  throw Error(ErrorKind::input,
              tr("tegnsættet er {}, ikke UTF-8 eller Windows-1252; omsæt filen først, fx "
                 "iconv -f {} -t UTF-8 FIL > NY",
                 encoding, encoding));
}

}  // namespace

DecodedText decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) refuse("UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) refuse("UTF-16BE");
  if (bytes.find('\0') != std::string_view::npos) {
    throw Error(ErrorKind::input, tr("filen er ikke tekst (den indeholder NUL-tegn)"));
  }
  const std::string text = utf8_with_unix_lines(without_byte_order_mark(bytes));
  const Utf8Survey survey = survey_utf8(text);
  if (survey.broken == 0) {
    DecodedText decoded{.text = text, .encoding = "UTF-8"};
    mend_twice_encoded(decoded);
    return decoded;
  }
  // A damaged UTF-8 file still has far more whole sequences than broken ones; one that was cut off
  // is broken within its last letter (of four bytes at most).
  const bool cut_off = survey.multibyte > 0 && survey.first_broken + 3 >= text.size();
  if (cut_off || survey.multibyte >= survey.broken * 10) return repaired(text);
  if (looks_like_windows_1252(text)) {
    return {.text = from_windows_1252(text), .encoding = "windows-1252"};
  }
  const std::string guess = guessed_encoding(text);
  if (guess.empty() || guess == "ISO-8859-1" || guess == "UTF-8") {
    throw Error(ErrorKind::input,
                tr("bytes i filen er hverken UTF-8 eller Windows-1252 (ukendt tegnsæt)"));
  }
  refuse(guess);
}

}  // namespace referat::extract
