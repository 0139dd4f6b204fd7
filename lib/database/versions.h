// The versions that a database records, and the check at open.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace Xapian {
class Database;
}

namespace referat::database {

// metadata key → value, for this program.
[[nodiscard]] std::map<std::string, std::string> version_metadata();

// What --version prints: the program with its version, and below it those that decide whether a
// database can be read. Ends with a newline.
[[nodiscard]] std::string version_text(std::string_view program, std::string_view version);

// Throws Error(database), with "referat-index --rebuild" as the way out, if the database was made
// by another schema, analyzer, lexicon or ICU major, or is no database of ours. `name` is what the
// user called it.
void check_versions(const Xapian::Database& database, const std::string& name);

}  // namespace referat::database
