// Markdown and HTML traces in text that was extracted from PDF.
#pragma once

#include <string>
#include <string_view>

namespace referat::extract {

// One line without markup. HTML tags of formatting go in any text, and cells of | tables | become
// tabs; markdown only where `markdown` is true, since an asterisk or a bracket may be meant in a
// plain text: **bold**, *italics*, [text](link), \( escapes.
[[nodiscard]] std::string without_markup(std::string_view line, bool markdown);

// The number of # at the start of a markdown heading, 0 for other lines.
[[nodiscard]] int heading_level(std::string_view line);

// The line as a whole is bold or a bold heading: **Bilag**, ### **Bilag**.
[[nodiscard]] bool is_bold(std::string_view line);

// The text uses markdown: it has headings by # or lines that begin with bold.
[[nodiscard]] bool is_markdown(std::string_view text);

}  // namespace referat::extract
