// Text from documents, queries and file names as HTML. What goes into a page passes here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace referat::output {

// One line, for elements and for attributes in double quotes: & < > " ' as references; what
// terminal_safe makes visible is visible here too (bidirectional controls would reorder a page as
// they do a terminal); characters that neither HTML nor XML allows become U+FFFD.
[[nodiscard]] std::string html_text(std::string_view text);

// The same, with <br/> between lines and no empty lines.
[[nodiscard]] std::string html_lines(std::string_view text);

// At most so many bytes, cut at a blank, with "…" where text is left out. Plain text, not HTML.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t bytes);

}  // namespace referat::output
