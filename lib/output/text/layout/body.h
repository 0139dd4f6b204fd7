// The running text of a section: paragraphs, bullets and tables.
#pragma once

#include <iosfwd>
#include <string_view>

#include "output/text/layout/paragraph.h"

namespace referat::output {

// Paragraphs are wrapped, with an empty line between them; bullets hang; lines with tabs stand in
// aligned columns, or cell by cell where the table is too wide for the block.
void write_body(std::ostream& out, std::string_view text, const Block& block, const Style& style);

}  // namespace referat::output
