// Source files → database: the whole of referat-index but options and progress.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "database/left_out.h"
#include "domain/center.h"
#include "domain/minutes.h"
#include "index/report.h"

namespace referat::index {

// A file's text and how it was read. index knows nothing of lib/minutes: the program passes a
// reader.
struct SourceDocument {
  std::string path;    // absolute, or "-" for standard input
  std::string bytes;   // for the fingerprint
  std::string file{};  // the path without symbolic links; empty: it has none
};
// The meetings that it tells of. municipality: where it doesn't say; or empty.
using ReadMinutes =
    std::function<std::vector<Minutes>(const SourceDocument&, const std::string& municipality)>;

struct IndexOptions {
  std::filesystem::path database;
  bool rebuild = false;            // a new generation from the given files only
  bool prune = false;              // remove files below `roots` that are no longer there, also
                                   // where a root itself has vanished, and what a file has no more
  bool share = false;              // everybody may read the database
  std::vector<std::string> roots;  // the files and folders that were named, canonical
  std::string reading;             // whatever else than bytes decides how a document is read
                                   // (--municipality): part of the fingerprint
};

// An existing database is updated in place, batch by batch. A first index and --rebuild are built
// aside, and are searched only after finish() has switched to them.
class Indexer {
 public:
  // Takes the lock, opens or makes the generation. An empty register leaves a database the
  // one it has. Throws Error(database | system).
  Indexer(IndexOptions options, CenterRegister centers);
  // Without finish(), an unfinished generation is removed.
  ~Indexer();
  Indexer(const Indexer&) = delete;
  Indexer& operator=(const Indexer&) = delete;

  // The register in use: the one given, else the database's own.
  [[nodiscard]] const CenterRegister& centers() const;

  // Reads (unless unchanged) and takes in one document. Throws Error(input) if it can't be read,
  // and whatever else fails in it (std::bad_alloc, an exception of the reader) but Error(database |
  // system): nothing else is lost, what the database already has of it stays.
  Added add(const SourceDocument& document, const ReadMinutes& read);

  // The same for what add() has postponed, when all others are added: where it doesn't name its
  // municipality, that is the one of the others in its folder, if they agree.
  Added add_postponed(const SourceDocument& document, const ReadMinutes& read);

  // The database has items of the file, from this run or an earlier one. file: as in
  // SourceDocument.
  [[nodiscard]] bool holds(const std::string& file) const;

  // Commits what was taken in and is held in memory until then, and forgets what only saves time.
  // For when memory runs out: the next document needs some, too.
  void make_room();

  // What was found in the folders below the roots and isn't taken in; instead of what earlier runs
  // found there.
  void left_out(const database::LeftOut& found);

  // Prunes, settles which documents are of one meeting, and commits; verifies a new generation and
  // switches to it. An empty one isn't put in force: an old database stands, and a first one isn't
  // made.
  IndexReport finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace referat::index
