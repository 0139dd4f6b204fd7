// Source files → database: the whole of referat-index but options and progress.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "domain/center.h"
#include "domain/meeting.h"
#include "index/writer.h"

namespace referat::index {

// A file's text and how it was read. index knows nothing of lib/minutes: the program passes a
// reader.
struct SourceDocument {
  std::string path;   // absolute, or "-" for standard input
  std::string bytes;  // for the fingerprint
};
using ReadMinutes = std::function<Minutes(const SourceDocument&)>;

struct IndexOptions {
  std::filesystem::path database;
  bool rebuild = false;            // a new generation from the given files only
  bool prune = false;              // remove files below `roots` that are no longer there, also
                                   // where a root itself has vanished
  std::vector<std::string> roots;  // the files and folders that were named, absolute
  std::string reading;             // whatever else than bytes decides how a document is read
                                   // (--municipality): part of the fingerprint
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

// An existing database is updated in place, batch by batch. A first index and --rebuild are built
// aside, and are searched only after finish() has switched to them.
class Indexer {
 public:
  // Takes the lock, opens or makes the generation, prunes. An empty register leaves a database the
  // one it has. Throws Error(database | system).
  Indexer(IndexOptions options, CenterRegister centers);
  // Without finish(), an unfinished generation is removed.
  ~Indexer();
  Indexer(const Indexer&) = delete;
  Indexer& operator=(const Indexer&) = delete;

  // The register in use: the one given, else the database's own.
  [[nodiscard]] const CenterRegister& centers() const;

  // Reads (unless unchanged) and takes in one document. Throws Error(input) if it can't be read:
  // nothing else is lost, what the database already has of it stays.
  Added add(const SourceDocument& document, const ReadMinutes& read);

  // Commits; verifies a new generation and switches to it. An empty one isn't put in force: an old
  // database stands, and a first one isn't made.
  IndexReport finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace referat::index
