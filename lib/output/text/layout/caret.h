// A place in a line of text, shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat::output {

// Two lines: the text around the byte `at`, terminal-safe, and a caret below that byte. Of a long
// text some 70 bytes.
[[nodiscard]] std::string with_caret(std::string_view text, std::size_t at,
                                     std::string_view indent = "  ");

}  // namespace referat::output
