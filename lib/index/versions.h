// The versions that a database records, and the check at open.
#pragma once

#include <map>
#include <string>

namespace Xapian {
class Database;
}

namespace referat::index {

// metadata key → value, for this program.
[[nodiscard]] std::map<std::string, std::string> version_metadata();

// Throws Error(database), with "referat-index --rebuild" as the way out, if the database was made
// by another schema, analyzer, lexicon or ICU major, or is no database of ours. `name` is what the
// user called it.
void check_versions(const Xapian::Database& database, const std::string& name);

}  // namespace referat::index
