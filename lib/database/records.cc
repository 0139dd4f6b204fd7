#include "database/records.h"

#include "database/schema.h"

namespace referat::database {

std::map<std::string, FileRecord> read_records(const Xapian::Database& database) {
  std::map<std::string, FileRecord> records;
  const std::string prefix(metadata::file);
  const auto end = database.metadata_keys_end(prefix);
  for (auto key = database.metadata_keys_begin(prefix); key != end; ++key) {
    records.emplace((*key).substr(prefix.size()), unpack_record(database.get_metadata(*key)));
  }
  return records;
}

}  // namespace referat::database
