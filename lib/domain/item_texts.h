// The texts of an item, in one list; and which of them are searched together: the whole item, and
// each field of the query language.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat {

enum class TextKind {
  title,
  toc_title,
  case_number,
  lead,
  section_name,
  section,
  decision,
  attachment,
  absence,   // the lines that name the absent
  absentee,  // one of them
};

struct ItemText {
  TextKind kind = TextKind::title;
  std::string_view text;  // one of the item's own strings; may be empty
  std::size_t line = 0;   // in the source: its section's or decision's heading, else the item
  SectionKind section = SectionKind::other;  // of sections and their names
  bool said = false;  // by texts before it: decisions, attachments and absentees usually stand in a
                      // section already
};

// In the order of the page.
[[nodiscard]] std::vector<ItemText> item_texts(const AgendaItem& item);

// Parts of the item's (or meeting's) own strings, in the order of the page; some may be empty.
using Texts = std::vector<std::string_view>;

// Everything that the item says, once.
[[nodiscard]] Texts whole_text(const AgendaItem& item);

[[nodiscard]] Texts decision_texts(const AgendaItem& item);  // parts are pieces of them
[[nodiscard]] Texts recommendation_texts(const AgendaItem& item);
[[nodiscard]] Texts participant_texts(const Meeting& meeting);
[[nodiscard]] Texts absentee_texts(const Meeting& meeting);
[[nodiscard]] Texts absentee_texts(const AgendaItem& item);

}  // namespace referat
