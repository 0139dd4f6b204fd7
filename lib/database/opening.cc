#include "database/opening.h"

#include "database/plain_files.h"

namespace referat::database {

Xapian::Database open_to_read(const std::filesystem::path& generation) {
  check_plain(generation, Access::read);
  return Xapian::Database(generation.string(), Xapian::DB_BACKEND_GLASS);
}

Xapian::WritableDatabase open_to_write(const std::filesystem::path& generation) {
  check_plain(generation, Access::write);
  return Xapian::WritableDatabase(generation.string(),
                                  Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
}

}  // namespace referat::database
