// The stable, readable names of items.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat::database {

// What an agenda's id has behind its day.
inline constexpr std::string_view agenda_mark = "-dagsorden";

// "hoeje-taastrup/direktionen/2018-11-19": municipality (if known), body, date, and "-dagsorden"
// for an agenda; "ukendt" and "udateret" stand for what the document doesn't say.
[[nodiscard]] std::string meeting_id(const Meeting& meeting);

// The claim of a document (meeting_id()) without the mark of an agenda: what all documents of a
// body and day have in common. Whether they tell of one meeting or of several is index/editions.h's
// to find.
[[nodiscard]] std::string day_of(std::string_view claim);

// The document that claims this says whose meeting it was, and when.
[[nodiscard]] bool is_certain(std::string_view claim);

// meeting + "/" + number ("…/2018-11-19/8"); an item without a number is "…/x3" (its order), a
// number that comes a second time in the document "…/8~2". One id for each item, all different.
[[nodiscard]] std::vector<std::string> item_ids(const std::string& meeting,
                                                const std::vector<AgendaItem>& items);

// Of an item's id: the document's part ("…/2018-11-19-dagsorden~2"), and the meeting's
// ("…/2018-11-19"), which its agenda and a second print of the minutes have in common; a second
// meeting that day has another ("…/2018-11-19-kl-2100").
[[nodiscard]] std::string document_of(std::string_view item_id);
[[nodiscard]] std::string meeting_of(std::string_view item_id);

}  // namespace referat::database
