// The one way into a database. Batches of finished items; what is committed stands, whatever
// happens afterwards.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "index/file_record.h"
#include "index/indexed_item.h"

namespace referat::index {

// What one source file has become: replaces everything that the file's key had before.
struct FileUpdate {
  std::string file_key;
  FileRecord record;
  std::vector<IndexedItem> items;
};

class Writer {
 public:
  virtual ~Writer() = default;

  // The records of all files in the database, by key.
  [[nodiscard]] virtual std::map<std::string, FileRecord> files() const = 0;

  // Takes the update into the current batch. An item that the database refuses doesn't take
  // others with it: Error(input) names the item, the rest of the batch stands.
  virtual void replace(const FileUpdate& update) = 0;

  // Removes a file's items and record.
  virtual void remove(const std::string& file_key) = 0;

  // Everything taken so far is on disk when this returns. Called by replace() for full batches.
  virtual void commit() = 0;
};

// Xapian's own writer on a generation, created if it doesn't exist. Throws Error(database), or
// Error(system) when the disk is full.
[[nodiscard]] std::unique_ptr<Writer> open_writer(const std::filesystem::path& generation);

}  // namespace referat::index
