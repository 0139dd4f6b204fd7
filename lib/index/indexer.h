// Source files → database: the whole of referat-index but options and progress.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "domain/center.h"
#include "domain/meeting.h"

namespace referat::index {

// A file's text and how it was read. index knows nothing of lib/minutes: the program passes a
// reader.
struct SourceDocument {
  std::string path;   // absolute, or "-"
  std::string bytes;  // for the fingerprint
};
using ReadMinutes = std::function<Minutes(const SourceDocument&)>;

struct IndexOptions {
  std::filesystem::path database;
  bool rebuild = false;  // a new generation from the given files only
  bool prune = false;    // remove files that are no longer there, below the given folders or named
  std::string reading;   // whatever else than bytes decides how a document is read
                         // (--municipality): part of the fingerprint
};

struct IndexReport {
  std::size_t documents = 0;  // read now: new or changed
  std::size_t unchanged = 0;
  std::size_t removed = 0;
  std::size_t items = 0;      // in the documents read and in the unchanged ones
  std::size_t decisions = 0;
  std::set<int> years;
  std::size_t warnings = 0;
};

class Indexer {
 public:
  // Takes the lock, opens or makes the generation. Throws Error(database | system).
  Indexer(IndexOptions options, CenterRegister centers);
  ~Indexer();

  // Reads (unless unchanged) and takes in one document; warnings of the reading and of the index
  // ("two files claim the same meeting") come back. Throws Error(input) if it can't be read:
  // nothing else is lost, what the database already has of it stays.
  std::vector<Warning> add(const SourceDocument& document, const ReadMinutes& read);

  // Commits, prunes (files under `roots` that weren't added), switches to a new generation.
  IndexReport finish(const std::vector<std::string>& roots);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace referat::index
