// A document of a meeting in which no heading of an item is known: better one item than nothing.
#pragma once

#include <optional>
#include <vector>

#include "minutes/item_heading.h"
#include "minutes/line.h"

namespace referat::minutes {

// All of it is one item, whose title is the document's, where it shows signs of a meeting: a title
// that says what it is (Referat, Dagsorden, Protokol), a body's name and a day in its head, or a
// decision under its heading. Nothing if it shows none. The head ends where text begins.
[[nodiscard]] std::optional<ItemHeading> whole_document(const std::vector<Line>& lines);

}  // namespace referat::minutes
