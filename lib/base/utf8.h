// Stepping through UTF-8. ICU's macros do the work; this is the one place that meets them (their
// implicit conversions don't pass our warnings).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace referat {

inline constexpr std::int32_t broken_utf8 = -1;

// The code point at offset, which is moved past it; broken_utf8 for a broken sequence (which is
// stepped over as Unicode recommends). offset must be less than text.size().
[[nodiscard]] std::int32_t next_code_point(std::string_view text, std::size_t& offset);

// The code point before offset, which must be greater than 0.
[[nodiscard]] std::int32_t previous_code_point(std::string_view text, std::size_t offset);

void append_code_point(std::string& text, std::int32_t code_point);

// Where the code point begins that offset lies in: offset itself at a boundary, at the end and
// beyond it. For cutting a text to so many bytes.
[[nodiscard]] std::size_t code_point_begin(std::string_view text, std::size_t offset);

// Without the mark (U+FEFF) that some editors put at the beginning of a file.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text);

[[nodiscard]] bool is_utf8(std::string_view text);

// Every broken sequence as U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view text);

// A byte within a sequence, not its first.
[[nodiscard]] constexpr bool is_trail_byte(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace referat
