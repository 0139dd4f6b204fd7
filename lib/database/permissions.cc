#include "database/permissions.h"

#include <sys/stat.h>

#include <cerrno>

#include "base/error.h"
#include "base/messages.h"
#include "database/generation.h"

namespace referat::database {

namespace fs = std::filesystem;

namespace {

constexpr mode_t everything = 0777;
constexpr mode_t of_owner = 0700;
constexpr mode_t read_by_all = 0044;
constexpr mode_t entered_by_all = 0055;

mode_t mode_of(const fs::path& database, bool share) {
  const auto generation = current_generation(database);
  struct stat status {};
  mode_t mode = of_owner;
  if (generation && stat(generation->c_str(), &status) == 0) mode |= status.st_mode & everything;
  return share ? mode | entered_by_all : mode;
}

void open_to_all(const fs::path& path) {
  struct stat status {};
  const bool found = lstat(path.c_str(), &status) == 0;
  if (found && S_ISLNK(status.st_mode)) return;
  const mode_t more = S_ISDIR(status.st_mode) ? entered_by_all : read_by_all;
  if (found && (status.st_mode & more) == more) return;
  if (found && chmod(path.c_str(), (status.st_mode & 07777) | more) == 0) return;
  throw Error(ErrorKind::system,
              tr("{} kan ikke deles: {}", path.string(), system_error_text(errno)));
}

}  // namespace

Permissions::Permissions(const fs::path& database, bool share)
    : mode_(mode_of(database, share)), umask_before_(umask(everything & ~mode_)) {}

Permissions::~Permissions() { umask(umask_before_); }

void Permissions::apply_to(const fs::path& generation) const {
  if (chmod(generation.c_str(), mode_) == 0) return;
  throw Error(ErrorKind::system,
              tr("{} kan ikke skrives: {}", generation.string(), system_error_text(errno)));
}

void share_database(const fs::path& database) {
  open_to_all(fs::canonical(database));
  for (const auto& entry : fs::recursive_directory_iterator(database)) open_to_all(entry.path());
}

}  // namespace referat::database
