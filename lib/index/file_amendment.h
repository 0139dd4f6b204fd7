// What becomes of a file's documents in the light of other files: known when all are read.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "database/file_record.h"
#include "domain/departments.h"

namespace referat::index {

struct DocumentAmendment {
  std::string id;      // as the database has it
  std::string new_id;  // or the same
  std::string meeting;
  std::vector<std::string> sources;
  std::set<std::string> elsewhere{};  // ids (as the database has them) of the items that a fuller
                                      // document of the meeting has too
  std::size_t after = 0;              // how many documents of the meeting are fuller
  // What the document's summary tells: of the other items.
  std::size_t items = 0;
  std::size_t closed = 0;
  std::size_t decisions = 0;
};

struct FileAmendment {
  std::string file_key;
  database::FileRecord record;               // as it becomes
  std::vector<DocumentAmendment> documents;  // all of the file's
};

struct DepartmentAmendment {
  std::string file_key;
  database::FileRecord record;  // as it becomes
  // By the ids of the documents whose items are to be named anew; the others stay as they are.
  std::map<std::string, const Departments*> departments;
};

}  // namespace referat::index
