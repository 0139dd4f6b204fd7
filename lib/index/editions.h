// Which documents of one body and day tell of the same meeting: an agenda and its minutes, a copy,
// a corrected edition. The fullest of them counts. Of the others only those items do that it lacks:
// nothing is counted twice, and nothing is lost.
//
// Two documents are of one meeting where their times of day don't differ, and either all of their
// texts are alike or more than half of the items of the shorter one are in the other, too. Of a
// document that doesn't say whose meeting it was, or when, only a copy is the same: many bodies
// have an item "Meddelelser". Where it can't be told they are two meetings, and both count.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat::index {

// One document of the day.
struct Edition {
  std::string path;
  bool vanished = false;  // its file has
  std::string claim;      // database::meeting_id() of what it says
  std::string held;       // the id that it has, if it had that before; else empty
  std::string content;    // database::content_fingerprint()
  bool counts = false;    // it did before
  Meeting meeting{};
  std::vector<AgendaItem> items{};  // needn't be known where nothing is compared (is_compared())
};

struct SettledEdition {
  std::string id;
  std::size_t meeting = 0;            // the same number for all documents of one meeting
  bool counts = false;                // for its meeting
  std::size_t after = 0;              // how many documents of the meeting are fuller
  bool copied = false;                // all of its items stand in the one that counts
  std::set<std::size_t> elsewhere{};  // else which of its items a fuller document has
};

// Of an id that a document with this claim may have; nothing for another's.
struct IdParts {
  std::string label{};    // "" or "-kl-2100"
  bool numbered = false;  // "…~2"
};
[[nodiscard]] std::optional<IdParts> id_parts(std::string_view id, std::string_view claim);

// More than so many documents of one body and day are no meetings: only copies are looked for.
inline constexpr std::size_t max_compared_editions = 50;

// Whether settle_day() has to know the items.
[[nodiscard]] bool is_compared(const std::vector<Edition>& of_day);

// For each of them, in their order. All claim one day (database::day_of()). The first meeting has
// the claim for its id; a later one that day its time behind that ("…-kl-2100"), and where ids
// would still be alike a number ("…~2"). An id once held is kept, but for a number that needn't be
// there.
[[nodiscard]] std::vector<SettledEdition> settle_day(const std::vector<Edition>& of_day);

// By what is told above.
[[nodiscard]] bool same_meeting(const Edition& a, const Edition& b);

}  // namespace referat::index
