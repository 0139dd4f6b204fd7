// What a database remembers of each source file: enough to see that it hasn't changed, and what it
// claims to be.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referat::database {

struct FileRecord {
  std::string path;         // absolute, or "-" for standard input
  std::string fingerprint;  // of the bytes, "-", and of what else decides how they are read
  std::string meeting;      // the meeting's id in this database, with "~2" if another file had it
  std::size_t items = 0;
  std::size_t decisions = 0;
  std::size_t warnings = 0;
  std::string date;  // ISO or empty
  // When the items came in, and the fingerprints of their texts (arrivals.h).
  std::map<std::string, std::vector<std::string>> arrivals{};
};

[[nodiscard]] std::string pack_record(const FileRecord& record);  // JSON
[[nodiscard]] FileRecord unpack_record(std::string_view bytes);   // Error(database)

// A key of bounded length for a path: the path itself, or its beginning and a hash.
[[nodiscard]] std::string file_key(std::string_view path);

// A hash of the bytes, as hexadecimal digits (FNV-1a, 64 bits; for change, not for security).
[[nodiscard]] std::string fingerprint(std::string_view bytes);

// The part of a record's fingerprint that the bytes alone decide.
[[nodiscard]] std::string bytes_fingerprint(const std::string& record_fingerprint);

}  // namespace referat::database
