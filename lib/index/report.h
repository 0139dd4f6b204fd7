// What became of the documents that were indexed: plain data.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/minutes.h"

namespace referat::index {

// An item that the database can't take. The other items of its file and of the batch stand; the
// file's record is kept without a fingerprint, so that the file is read again next time.
struct RefusedItem {
  std::string path;
  std::string id;      // empty: the whole file, of which nothing is taken
  std::string reason;  // Danish
  std::size_t items = 1;
};

// What became of one document.
struct Added {
  enum class Outcome {
    indexed,    // new or changed
    unchanged,  // the database has it like this already; or it was given twice
    no_items,   // no agenda items in it: not indexed, what the database has of it stays
  };
  Outcome outcome = Outcome::indexed;
  std::size_t items = 0;
  std::size_t decisions = 0;
  std::vector<Warning> warnings{};  // of the reading, and "two files claim the same meeting"
};

struct IndexReport {
  std::size_t indexed = 0;  // documents, new or changed
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::map<std::string, std::size_t> vanished;  // roots that are missing themselves, and how many
                                                // of the removed were below each
  std::size_t items = 0;  // in the documents indexed and in the unchanged ones
  std::size_t decisions = 0;
  std::set<int> years;
  std::size_t warnings = 0;          // of the documents indexed
  std::vector<RefusedItem> refused;  // by the database; all others are in it
  // What the database holds after this run, from this and earlier ones.
  std::size_t documents_held = 0;
  std::size_t items_held = 0;
};

}  // namespace referat::index
