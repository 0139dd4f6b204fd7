// Reading the records of files from a database.
#pragma once

#include <xapian.h>

#include <map>
#include <string>

#include "database/file_record.h"

namespace referat::database {

// All of them, by key. Throws Error(database) for a damaged one, and what Xapian throws.
[[nodiscard]] std::map<std::string, FileRecord> read_records(const Xapian::Database& database);

}  // namespace referat::database
