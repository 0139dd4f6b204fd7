#include "database/plain_files.h"

#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <system_error>

#include "base/error.h"
#include "base/messages.h"

namespace referat::database {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse_unseen(const fs::path& path, int reason) {
  throw Error(ErrorKind::database,
              tr("{} kan ikke læses: {}", path.string(), system_error_text(reason)));
}

// Of the name itself, not of what it may lead to; nothing if it has vanished.
std::optional<struct stat> status_of(const fs::path& path) {
  struct stat status {};
  if (lstat(path.c_str(), &status) == 0) return status;
  if (errno != ENOENT) refuse_unseen(path, errno);
  return std::nullopt;
}

[[noreturn]] void refuse_link(const fs::path& path) {
  throw Error(ErrorKind::database,
              tr("{} er et link og bliver ikke brugt; byg databasen "
                 "igen med referat-index --rebuild, eller brug en kopi uden links",
                 path.string()));
}

[[noreturn]] void refuse_second_name(const fs::path& path) {
  throw Error(ErrorKind::database,
              tr("{} er også en fil et andet sted (et hårdt link) og bliver ikke ændret; lav en "
                 "kopi af databasen med cp -r og brug den, eller byg den igen med referat-index "
                 "--rebuild",
                 path.string()));
}

void check_file(const fs::path& path, Access access) {
  const auto status = status_of(path);
  if (!status) return;
  if (S_ISLNK(status->st_mode)) refuse_link(path);
  if (S_ISDIR(status->st_mode)) return;  // some file systems put one everywhere; Xapian opens none
  if (!S_ISREG(status->st_mode)) refuse_special_file(path);
  if (access == Access::write && status->st_nlink > 1) refuse_second_name(path);
}

}  // namespace

void check_plain(const fs::path& generation, Access access) {
  const auto status = status_of(generation);
  if (!status) return;
  if (S_ISLNK(status->st_mode)) refuse_link(generation);
  if (!S_ISDIR(status->st_mode)) refuse_special_file(generation);
  std::error_code error;
  for (fs::directory_iterator entry(generation, error), end; !error && entry != end;
       entry.increment(error)) {
    check_file(entry->path(), access);
  }
  // Names that can't be listed could be opened all the same.
  if (error && error != std::errc::no_such_file_or_directory) {
    refuse_unseen(generation, error.value());
  }
}

void refuse_special_file(const fs::path& path) {
  throw Error(
      ErrorKind::database,
      tr("{} er ikke en almindelig fil og bliver ikke brugt; fjern den, eller vælg en anden "
         "database med --db",
         path.string()));
}

}  // namespace referat::database
