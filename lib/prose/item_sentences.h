// What an item's sentences tell of decisions, kept with the item: read once, when the document is
// parsed, so that searching and printing read no Danish for it.
#pragma once

#include <optional>

#include "domain/agenda_item.h"
#include "domain/date.h"
#include "domain/decision.h"

namespace referat {

// Fills `deciding` and `sentences` of a decision whose text, result and parts are known.
void read_sentences(Decision& decision);

// The same for all of the item's decisions, and its `points` and `look_backs`. The last step in
// making an item, when all of its texts and `written`, the day of its meeting, are known as well as
// they ever will be.
void read_sentences(AgendaItem& item, std::optional<Date> written);

}  // namespace referat
