// Decisions of minutes that print no headings above them: "Indstillingen blev herefter godkendt med
// 33 stemmer imod 9." at the end of an item.
#pragma once

#include <vector>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat::minutes {

// Where no item of the document has a decision: makes one of the lines at the end of each item that
// tell what became of it, votes among them.
void find_unheaded_decisions(const Meeting& meeting, std::vector<AgendaItem>& items);

}  // namespace referat::minutes
