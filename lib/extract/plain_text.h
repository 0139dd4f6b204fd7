// Plain text and markdown, whose traces stand in many texts that were extracted from PDF: the
// reader of that kind of file.
#pragma once

#include <string_view>
#include <vector>

#include "extract/document.h"

namespace referat::extract {

// See Kind::read.
[[nodiscard]] Document read_plain_text(std::string_view bytes);

// Lines that hold no more than a stray mark ("-", ".") are blank; of blank ones in a row the first
// is kept, and each that begins a page, so that lines may be fewer than their numbers. A form feed
// ends a page; where there is none, no line knows its page.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

}  // namespace referat::extract
