// What a database remembers of each source file: enough to see that it hasn't changed, and which
// meetings it tells of.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/departments.h"

namespace referat::database {

// One meeting as one file tells it. A file may hold several, and a meeting may have several such
// documents: an agenda, a copy, a corrected edition (index/editions.h).
struct DocumentRecord {
  std::string id{};       // what its items' ids begin with, in this database
  std::string claim{};    // the same by what the document says alone (item_id.h, meeting_id())
  std::string meeting{};  // the id of the document that counts for the meeting
  std::string content{};  // a fingerprint of its items' texts
  std::string day{};  // of all documents of its body and day when that was settled; others since
                      // then make it be settled anew
  std::vector<std::string> sources{};  // paths of the other documents of the meeting
  std::size_t items = 0;
  std::size_t elsewhere = 0;  // of the items: those that a fuller document has too
  std::size_t decisions = 0;  // of the others
  std::size_t warnings = 0;
  std::string date{};          // ISO or empty
  std::string municipality{};  // or empty
  bool municipality_inferred = false;
  // What its items call departments, where no register tells, and what that was taken for.
  std::vector<DepartmentCount> departments{};
};

struct FileRecord {
  std::string path;         // absolute, as it was named, or "-" for standard input
  std::string file;         // the same without symbolic links: which file it is
  std::string fingerprint;  // of the bytes, "-", and of what else decides how they are read
  std::vector<DocumentRecord> documents{};
  // When the items came in, and the fingerprints of their texts (arrivals.h).
  std::map<std::string, std::vector<std::string>> arrivals{};
};

[[nodiscard]] std::size_t items_of(const FileRecord& record);
[[nodiscard]] std::size_t counted_items_of(const FileRecord& record);  // by no fuller document
[[nodiscard]] std::size_t decisions_of(const FileRecord& record);

[[nodiscard]] std::string pack_record(const FileRecord& record);  // JSON
[[nodiscard]] FileRecord unpack_record(std::string_view bytes);   // Error(database)

// A key of bounded length for a path: the path itself, or its beginning and a hash.
[[nodiscard]] std::string file_key(std::string_view path);

// A hash of the bytes, as hexadecimal digits (FNV-1a, 64 bits; for change, not for security).
[[nodiscard]] std::string fingerprint(std::string_view bytes);

// The part of a record's fingerprint that the bytes alone decide.
[[nodiscard]] std::string bytes_fingerprint(const std::string& record_fingerprint);

}  // namespace referat::database
