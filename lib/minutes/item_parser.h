// The lines of one agenda item → AgendaItem.
#pragma once

#include <cstddef>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/center.h"
#include "domain/meeting.h"
#include "domain/minutes.h"
#include "minutes/item_heading.h"
#include "minutes/line.h"
#include "minutes/section_style.h"

namespace referat::minutes {

// What all items of a document share.
struct ItemContext {
  const std::vector<Line>& lines;
  const SectionStyle& style;
  const Meeting& meeting;
  const CenterRegister& centers;
  bool with_departments = false;  // the register has none of this municipality
};

// The item with this heading, whose lines end before index `end`. Every line of it ends up in a
// field; order, toc_title and what the sentences tell
// (prose/item_sentences.h) are left to the caller.
[[nodiscard]] AgendaItem parse_item(const ItemContext& context, const ItemHeading& heading,
                                    std::size_t end, std::vector<Warning>& warnings);

}  // namespace referat::minutes
