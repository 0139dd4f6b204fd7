// The data of a Xapian document: everything that display needs, so that a database works without
// its sources and on another machine. The same JSON as --parse prints, in its binary form
// MessagePack (msgpack.org), which is read in two thirds of the time: half of a search is reading
// its hits. Beside it stands what the contract doesn't have: what the item's sentences tell
// (prose/item_sentences.h), and what it calls departments. Of the meeting only what an answer
// reads: its names and place, in each of its items, would make a database grow with names times
// items.
#pragma once

#include <string>
#include <string_view>

#include "domain/agenda_item.h"
#include "domain/meeting.h"

namespace referat::database {

struct ItemData {
  std::string id;
  std::string path;  // of the source file, as it was named when it was indexed, made absolute
  Meeting meeting;   // all but its names and place come back
  AgendaItem item;
};

[[nodiscard]] std::string pack_item(const ItemData& data);

// Throws Error(database) if the bytes are not what pack_item wrote.
[[nodiscard]] ItemData unpack_item(std::string_view bytes);

}  // namespace referat::database
