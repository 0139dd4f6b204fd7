// Lines that are printed like the heading of a section but have no name that section_names.h
// knows: told, so that somebody can see which names a layout has that the table lacks.
#pragma once

#include <cstddef>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/minutes.h"
#include "minutes/line.h"

namespace referat::minutes {

// Those within the item, which was read from the lines [begin, end). In markdown, headings as high
// as the item's sections; else short lines that stand alone between blank lines with text of the
// same section below. Sub-headings look the same, so a single one says little.
[[nodiscard]] std::vector<Heading> unknown_headings(const std::vector<Line>& lines,
                                                    std::size_t begin, std::size_t end,
                                                    const AgendaItem& item);

}  // namespace referat::minutes
