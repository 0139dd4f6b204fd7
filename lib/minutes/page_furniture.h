// What a page prints at its head and foot: no part of the minutes themselves.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/line.h"

namespace referat::minutes {

// The line without the page number it ends with: "Side 3 af 12", "Byrådet 26-03-2019  Side 3"
// → "Byrådet 26-03-2019"; nothing is taken from other lines.
[[nodiscard]] std::string_view without_page_number(std::string_view line);

// Blanks lines that hold a page number, and lines beside them (or beside a form feed) that are
// printed on every page: at least three times, so that no text is lost by chance.
void blank_page_furniture(std::vector<Line>& lines);

}  // namespace referat::minutes
