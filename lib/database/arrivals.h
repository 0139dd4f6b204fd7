// When an item came in: what "new since last time" goes by.
//
// An arrival is "<database>/<microseconds since 1970>", 16 digits. Within one identity they only
// grow, in the order in which items are committed, and no two documents of a run share one: whoever
// has seen the latest arrival of a database has missed none before it, even while it is written,
// and whatever the clocks of other machines say.
//
// An item keeps its arrival as long as its text is the same: in a rebuild, in a file that has got
// another name, and in a document of which another item was corrected.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "database/file_record.h"
#include "domain/agenda_item.h"
#include "domain/meeting.h"
#include "domain/minutes.h"

namespace referat::database {

// A new database's identity: 16 random hexadecimal digits, kept as long as its folder.
[[nodiscard]] std::string new_identity();
// What an arrival may begin with.
[[nodiscard]] bool is_identity(std::string_view text);

struct Arrival {
  std::string database;  // its identity
  std::string order;     // the digits
};
[[nodiscard]] std::string pack_arrival(const Arrival& arrival);
// Throws Error(database) if the text is none: what sorts by it relies on its form.
[[nodiscard]] Arrival unpack_arrival(std::string_view text);

class Arrivals {
 public:
  using Clock = std::function<std::int64_t()>;  // microseconds since 1970

  // files: what the database has known of, before a rebuild too. Arrivals of other identities are
  // forgotten, and all where those of its own leave no room for later ones, which only a crafted
  // database can have: it goes on as another one then.
  Arrivals(std::string database, const std::map<std::string, FileRecord>& files,
           Clock clock = system_clock);

  // For each item of a document, in order. before: the record of its file, if there is one; where
  // its bytes are the same (file_record.h), whatever reads otherwise now isn't new.
  [[nodiscard]] std::vector<std::string> of(const Minutes& minutes, const FileRecord* before,
                                            const std::string& fingerprint);

  [[nodiscard]] const std::string& identity() const { return database_; }

  static std::int64_t system_clock();

 private:
  std::string next();
  void learn(const std::string& arrival, const std::vector<std::string>& texts);
  [[nodiscard]] std::string latest_in(const FileRecord& record) const;

  std::string database_;
  Clock clock_;
  std::int64_t last_ = 0;
  std::unordered_map<std::string, std::string> seen_;  // fingerprint of an item → its arrival
};

// What tells an item's text from others, its meeting included.
[[nodiscard]] std::string text_fingerprint(const Meeting& meeting, const AgendaItem& item);

// What tells a document's from others, whatever file it stands in.
[[nodiscard]] std::string content_fingerprint(const Minutes& minutes);

}  // namespace referat::database
