#include "base/utf8.h"

#include <unicode/utf8.h>

#include <array>

namespace referat {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

std::int32_t next_code_point(std::string_view text, std::size_t& offset) {
  UChar32 c = 0;
  U8_NEXT(text.data(), offset, text.size(), c);
  return c;
}

std::int32_t previous_code_point(std::string_view text, std::size_t offset) {
  auto i = static_cast<std::int32_t>(offset);
  UChar32 c = 0;
  U8_PREV(text.data(), 0, i, c);
  return c;
}

void append_code_point(std::string& text, std::int32_t code_point) {
  std::array<char, U8_MAX_LENGTH> buffer{};
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, code_point);
  text.append(buffer.data(), length);
}

#pragma GCC diagnostic pop

std::size_t code_point_begin(std::string_view text, std::size_t offset) {
  while (offset > 0 && offset < text.size() && is_trail_byte(text[offset])) --offset;
  return offset;
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

bool is_utf8(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80U) {
      ++i;
    } else if (next_code_point(text, i) == broken_utf8) {
      return false;
    }
  }
  return true;
}

std::string valid_utf8(std::string_view text) {
  std::string valid;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const bool broken = next_code_point(text, i) == broken_utf8;
    valid += broken ? std::string_view("\xEF\xBF\xBD") : text.substr(begin, i - begin);
  }
  return valid;
}

}  // namespace referat
