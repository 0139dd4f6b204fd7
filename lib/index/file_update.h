// What one document becomes in a database, finished: plain data.
#pragma once

#include <string>
#include <vector>

#include "database/file_record.h"
#include "domain/minutes.h"
#include "index/indexed_item.h"

namespace referat::index {

// What one source file has become: replaces everything that the file's key had before, wholly or
// not at all.
struct FileUpdate {
  std::string file_key;
  database::FileRecord record;
  std::vector<IndexedItem> items;
  std::vector<Warning> warnings{};  // of what can't be found by all of its words
};

}  // namespace referat::index
