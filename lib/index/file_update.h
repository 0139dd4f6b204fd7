// What one document becomes in a database, finished: plain data.
#pragma once

#include <string>
#include <vector>

#include "database/file_record.h"
#include "index/indexed_item.h"

namespace referat::index {

// What one source file has become: replaces everything that the file's key had before, wholly or
// not at all.
struct FileUpdate {
  std::string file_key;
  database::FileRecord record;
  std::vector<IndexedItem> items;
};

}  // namespace referat::index
