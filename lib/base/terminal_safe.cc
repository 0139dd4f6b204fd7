#include "base/terminal_safe.h"

#include <fmt/format.h>

#include <cstdint>

#include "base/utf8.h"

namespace referat {

namespace {

bool is_bidi_control(std::int32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string terminal_safe(std::string_view text, bool keep_lines) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const std::int32_t c = next_code_point(text, i);
    if (c < 0) {
      append_code_point(result, 0xFFFD);
    } else if (c == '\n' || c == '\t') {
      result += keep_lines ? static_cast<char>(c) : ' ';
    } else if (c < 0x20) {
      append_code_point(result, 0x2400 + c);
    } else if (c == 0x7F) {
      append_code_point(result, 0x2421);
    } else if ((c >= 0x80 && c <= 0x9F) || c == 0x2028 || c == 0x2029 || is_bidi_control(c)) {
      result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c));
    } else {
      result.append(text.substr(begin, i - begin));
    }
  }
  return result;
}

std::string terminal_safe_json(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t begin = at;
    const std::int32_t c = next_code_point(json, at);
    const std::string_view bytes = json.substr(begin, at - begin);
    const bool printable_ascii = c >= ' ' && c < 0x7F;  // nearly all of it, and quickly seen
    if (printable_ascii || c == '\n' || terminal_safe(bytes) == bytes) {
      result += bytes;
    } else {
      result += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    }
  }
  return result;
}

}  // namespace referat
