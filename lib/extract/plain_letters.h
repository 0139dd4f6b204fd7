// Text without what nobody sees: the recognisers of minutes compare letters, and a blank is a
// blank.
#pragma once

#include <string>
#include <string_view>

namespace referat::extract {

// Blanks of any width, no-break ones too, are blanks; letters with combining marks are composed
// (Unicode's NFC); zero-width characters, byte order marks, marks of direction and soft hyphens are
// left out, but a soft hyphen at the end, which divides a word over two lines, is a hyphen. line is
// valid UTF-8.
[[nodiscard]] std::string plain_letters(std::string_view line);

}  // namespace referat::extract
