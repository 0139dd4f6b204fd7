// Bytes of a file → valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace referat::extract {

struct DecodedText {
  std::string text;      // valid UTF-8, no byte order mark, "\n" line ends
  std::string encoding;  // "UTF-8" or "windows-1252"
  std::vector<std::size_t>
      repaired_lines{};          // lines (from 1) where a broken sequence became U+FFFD
  std::size_t mended_lines = 0;  // that had been taken for Windows-1252 once more ("Ã¦" for "æ")
};

// UTF-8 is taken as it is; a UTF-8 text with a few broken sequences (a file cut off, a damaged
// copy) is repaired; Windows-1252 is recognised by its letters. Throws Error(input) for anything
// else, with the reason and the name of the encoding where it can be guessed (UTF-16, a binary
// file, ISO-8859-5 …). The message doesn't name the file: the caller does.
[[nodiscard]] DecodedText decode_text(std::string_view bytes);

}  // namespace referat::extract
