#include "text/fold.h"

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"

namespace referat::text {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

// The first replacement whose pattern stands at each place, from left to right. `firsts` are the
// bytes that patterns begin with: what lies between them is copied as it is.
template <std::size_t n>
std::string replaced(std::string_view text, const std::array<Replacement, n>& replacements,
                     std::string_view firsts) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto plain = std::min(text.find_first_of(firsts), text.size());
    result += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto found = std::find_if(replacements.begin(), replacements.end(),
                                    [&](const auto& r) { return text.starts_with(r.first); });
    if (found != replacements.end()) {
      result += found->second;
      text.remove_prefix(found->first.size());
    } else {
      result += text.front();
      text.remove_prefix(1);
    }
  }
  return result;
}

std::string casefolded(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  std::string result;
  icu::StringByteSink<std::string> sink(&result);
  if (U_SUCCESS(status)) normalizer->normalizeUTF8(0, text, sink, nullptr, status);
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status)) {
    throw Error(ErrorKind::system,
                tr("ICU kan ikke normalisere tekst ({}); geninstallér ICU-biblioteket.",
                   u_errorName(status)));
  }
  return result;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

}  // namespace

std::string fold(std::string_view text) {
  if (is_ascii(text)) {
    std::string result(text);
    for (char& c : result) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
  }
  // Before normalisation, which takes ´ apart into a space and an accent.
  static constexpr std::array<Replacement, 4> apostrophes = {
      {{"’", "'"}, {"‘", "'"}, {"ʼ", "'"}, {"´", "'"}}};
  return casefolded(replaced(text, apostrophes, "\xC2\xCA\xE2"));
}

std::string fold_spelling(std::string_view folded) {
  static constexpr std::array<Replacement, 4> spellings = {
      {{"aa", "å"}, {"ae", "æ"}, {"oe", "ø"}, {"é", "e"}}};
  return replaced(folded, spellings, "ao\xC3");
}

std::string capitals(std::string_view text) {
  std::string result;
  icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})
      .toUpper(icu::Locale::getRoot())
      .toUTF8String(result);
  return result;
}

std::string_view cut_to_bytes(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  return text.substr(0, code_point_begin(text, max_bytes));
}

}  // namespace referat::text
