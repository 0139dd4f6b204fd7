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

// What became of one file. The manual has the table of all fates.
struct Added {
  enum class Outcome {
    indexed,    // new or changed
    unchanged,  // the database has it like this already; or it was given twice
    no_items,   // no agenda items in it, and none before: not indexed
    withdrawn,  // none, but there were some before: see kept
    emptied,    // no text, but there was some before: see kept
    postponed,  // not until it is known which municipality the others of its folder are of
  };
  Outcome outcome = Outcome::indexed;
  std::size_t items = 0;
  std::size_t decisions = 0;
  std::vector<Warning> warnings{};   // of the reading
  std::vector<Heading> furniture{};  // lines of pages that were taken out
  bool of_meeting = false;           // without items: it names a body and a day all the same
  bool kept = false;                 // what was read before stays, since pruning wasn't asked for
  std::string was{};                 // the path that the file had before
  std::string instead_of{};          // of standard input: the id of the document that it replaced
};

// Two documents of one body and day, at least one of them from this run.
struct Relation {
  std::string path{};
  std::string other{};
  std::string id{};           // what the first one's items are called
  bool same_meeting = false;  // the other counts; else both do, and it isn't sure that they are two
  bool agenda = false;        // the first one is
};

struct IndexReport {
  std::size_t indexed = 0;  // files, new or changed
  std::size_t unchanged = 0;
  std::size_t renamed = 0;  // of the indexed
  std::size_t removed = 0;
  std::map<std::string, std::size_t> vanished;  // roots that are missing themselves, and how many
                                                // of the removed were below each
  std::vector<std::string> vanished_but_kept;   // files below the roots, without pruning
  std::vector<Relation> relations;
  std::size_t items = 0;  // in the files indexed and in the unchanged ones, each once
  std::size_t decisions = 0;
  std::set<int> years;
  std::size_t warnings = 0;          // of the files indexed
  std::size_t furniture = 0;         // lines of theirs that were taken out
  std::vector<RefusedItem> refused;  // by the database; all others are in it
  // What the database holds after this run, from this and earlier ones.
  std::size_t documents_held = 0;
  std::size_t items_held = 0;
};

}  // namespace referat::index
