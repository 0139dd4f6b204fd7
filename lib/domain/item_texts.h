// Which texts of an item are searched together: the whole item, and each field of the query
// language.
#pragma once

#include <string_view>
#include <vector>

#include "domain/meeting.h"

namespace referat {

// Parts of the item's (or meeting's) own strings, in the order of the page; some may be empty.
using Texts = std::vector<std::string_view>;

// Everything that the item says. Decisions, attachments and absentees usually stand in a section
// already: everything counts once.
[[nodiscard]] Texts whole_text(const AgendaItem& item);

[[nodiscard]] Texts decision_texts(const AgendaItem& item);  // parts are pieces of them
[[nodiscard]] Texts recommendation_texts(const AgendaItem& item);
[[nodiscard]] Texts participant_texts(const Meeting& meeting);
[[nodiscard]] Texts absentee_texts(const Meeting& meeting, const AgendaItem& item);

}  // namespace referat
