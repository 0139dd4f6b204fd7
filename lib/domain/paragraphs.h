// The paragraphs of a text whose lines the source may have broken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace referat {

// Its cells are parted by tabs.
[[nodiscard]] bool is_table_row(std::string_view line);

// The lines of the text, without empty ones; a paragraph that goes on in small letters on the next
// line is put together, with a word that the hyphen divides. Rows of tables and
// entries of lists stay lines of their own.
[[nodiscard]] std::vector<std::string> whole_paragraphs(std::string_view text);

}  // namespace referat
