#include "base/terminal_safe.h"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace referat {

namespace {

bool is_bidi_control(UChar32 c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

void append(std::string& text, UChar32 c) {
  char buffer[U8_MAX_LENGTH];
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, c);
  text.append(buffer, length);
}

}  // namespace

std::string terminal_safe(std::string_view text, bool keep_lines) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 c = 0;
    U8_NEXT(text.data(), i, text.size(), c);
    if (c < 0) {
      append(result, 0xFFFD);
    } else if (c == '\n' || c == '\t') {
      result += keep_lines ? static_cast<char>(c) : ' ';
    } else if (c < 0x20) {
      append(result, 0x2400 + c);
    } else if (c == 0x7F) {
      append(result, 0x2421);
    } else if ((c >= 0x80 && c <= 0x9F) || c == 0x2028 || c == 0x2029 || is_bidi_control(c)) {
      result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c));
    } else {
      result.append(text.substr(begin, i - begin));
    }
  }
  return result;
}

}  // namespace referat
