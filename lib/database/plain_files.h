// Databases are handed round, and Xapian opens what lies in a generation by its name: a link there
// would have us write into, or empty, a file of the maker's choice; a pipe would be waited for.
#pragma once

#include <filesystem>

namespace referat::database {

enum class Access { read, write };

// Throws Error(database), with the way out, if the generation is no folder of its own or can't be
// listed, or if anything in it, whatever its name, is neither a regular file nor a folder (which
// Xapian never opens): a link, a pipe. To be written, a file must have one name only: its other one
// may belong to anything, a copy of the database at best. What isn't there is Xapian's to tell.
void check_plain(const std::filesystem::path& generation, Access access);

[[noreturn]] void refuse_special_file(const std::filesystem::path& path);

}  // namespace referat::database
