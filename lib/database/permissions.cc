#include "database/permissions.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <optional>
#include <string>

#include "base/descriptor.h"
#include "base/error.h"
#include "base/messages.h"
#include "database/generation.h"

namespace referat::database {

namespace fs = std::filesystem;

namespace {

// What Xapian makes in a generation, but for what it renames at once.
constexpr std::array xapian_files{"iamglass",       "flintlock",      "postlist.glass",
                                  "docdata.glass",  "termlist.glass", "position.glass",
                                  "spelling.glass", "synonym.glass"};

constexpr mode_t everything = 0777;
constexpr mode_t of_owner = 0700;
constexpr mode_t read_by_all = 0044;
constexpr mode_t entered_by_all = 0055;

// Of the name itself; nothing if it is none of the kind.
std::optional<mode_t> mode_of(const fs::path& path, mode_t kind) {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0 || (status.st_mode & S_IFMT) != kind) return std::nullopt;
  return status.st_mode & everything;
}

struct Modes {
  mode_t folder = of_owner;
  mode_t files = of_owner;
};

// Of files what all have, the pointer too: no new one may be read by more than the old ones were.
Modes modes_in_force(const fs::path& database) {
  const auto generation = current_generation(database);
  const auto folder = generation ? mode_of(*generation, S_IFDIR) : std::nullopt;
  if (!folder) return {};
  mode_t files = *folder & mode_of(database / pointer_name, S_IFREG).value_or(0);
  for (const char* name : xapian_files) {
    files &= mode_of(*generation / name, S_IFREG).value_or(everything);
  }
  return {*folder | of_owner, files | of_owner};
}

Modes modes_of(const fs::path& database, bool share) {
  Modes modes = modes_in_force(database);
  if (share) {
    modes.folder |= entered_by_all;
    modes.files |= read_by_all;
  }
  return modes;
}

// Folders on the way to a new database are made under the same umask: whoever may read, may enter.
mode_t umask_for(mode_t files) { return everything & ~(files | (files & read_by_all) >> 2); }

[[noreturn]] void not_shared(const fs::path& path, const std::string& why) {
  throw Error(ErrorKind::system, tr("{} kan ikke deles: {}", path.string(), why));
}

void open_to_all(const fs::path& path, mode_t kind, int links) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | links));
  struct stat status {};
  if (!file.open() || fstat(file.number(), &status) != 0) {
    if (errno == ENOENT) return;
    not_shared(path, system_error_text(errno));
  }
  if ((status.st_mode & S_IFMT) != kind || (kind == S_IFREG && status.st_nlink > 1)) {
    not_shared(path, tr("den er ikke databasens egen fil"));
  }
  const mode_t more = kind == S_IFDIR ? entered_by_all : read_by_all;
  if ((status.st_mode & more) == more) return;
  if (fchmod(file.number(), (status.st_mode & 07777) | more) != 0) {
    not_shared(path, system_error_text(errno));
  }
}

}  // namespace

Permissions::Permissions(const fs::path& database, bool share) {
  const Modes modes = modes_of(database, share);
  of_folder_ = modes.folder;
  umask_before_ = umask(umask_for(modes.files));
}

Permissions::~Permissions() { umask(umask_before_); }

void Permissions::apply_to(const fs::path& generation) const {
  if (chmod(generation.c_str(), of_folder_) == 0) return;
  throw Error(ErrorKind::system,
              tr("{} kan ikke skrives: {}", generation.string(), system_error_text(errno)));
}

void share_database(const fs::path& database) {
  open_to_all(database, S_IFDIR, 0);  // the user may have named it by a link
  for (const char* name : {pointer_name, lock_name}) {
    open_to_all(database / name, S_IFREG, O_NOFOLLOW);
  }
  const auto generation = current_generation(database);
  if (!generation) return;
  open_to_all(*generation, S_IFDIR, O_NOFOLLOW);
  for (const char* name : xapian_files) open_to_all(*generation / name, S_IFREG, O_NOFOLLOW);
}

}  // namespace referat::database
