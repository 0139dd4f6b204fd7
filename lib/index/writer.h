// The one way into a database. Batches of finished items; what is committed stands, whatever
// happens afterwards.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "database/file_record.h"
#include "database/item_data.h"
#include "index/file_amendment.h"
#include "index/file_update.h"
#include "index/report.h"

namespace referat::index {

// All functions throw Error(database), or Error(system) when the disk is full. After that the
// writer is of no more use, and the database is as it was at the last commit.
class ItemWriter {
 public:
  virtual ~ItemWriter() = default;

  // The records of all files in the database, by key.
  [[nodiscard]] virtual std::map<std::string, database::FileRecord> files() const = 0;

  // Takes the update into the current batch, and commits if that is full. Where there is no memory
  // to take it, std::bad_alloc is thrown and nothing has changed; what a commit hasn't memory for
  // is refused.
  virtual void replace(FileUpdate update) = 0;

  // Removes a file's items and record.
  virtual void remove(const std::string& file_key) = 0;

  // The items of the document with this id, in its order, as they were committed.
  [[nodiscard]] virtual std::vector<database::ItemData> items(
      const std::string& document) const = 0;

  // Changes what the database says of files beside their texts, at once. For when everything is
  // committed.
  virtual void amend(const std::vector<FileAmendment>& amendments) = 0;

  // Names the departments of items anew, at once. For when everything is committed.
  virtual void amend_departments(const std::vector<DepartmentAmendment>& amendments) = 0;

  // A value of the database itself (schema.h, metadata).
  [[nodiscard]] virtual std::string metadata(std::string_view key) const = 0;
  virtual void set_metadata(std::string_view key, const std::string& value) = 0;

  // Everything taken so far is on disk when this returns.
  virtual void commit() = 0;

  // All items refused so far. Some are known only after a commit.
  [[nodiscard]] virtual const std::vector<RefusedItem>& refused() const = 0;
};

}  // namespace referat::index
