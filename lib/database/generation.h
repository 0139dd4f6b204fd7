// The folders of a database:
//   DB/XAPIANDB    one line, "glass gen-0001", replaced by rename: the generation in force
//   DB/gen-0001/   a Xapian glass database
// Stock Xapian tools open DB through that file. We read the line strictly ourselves and open with
// DB_BACKEND_GLASS only: Xapian's auto-detection can be made to run a program by such a file.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/descriptor.h"

namespace referat::database {

inline constexpr const char* pointer_name = "XAPIANDB";
inline constexpr const char* lock_name = "lock";

// The generation in force, as a path, or nothing if the folder has none (missing or empty folder).
// Throws Error(database) if the pointer file is anything but one line "glass gen-NNNN", if it
// can't be read, or if the folder holds files but no pointer. What it names may be missing, or no
// folder: whoever opens it looks (opening.h), whoever builds another needn't.
[[nodiscard]] std::optional<std::filesystem::path> current_generation(
    const std::filesystem::path& database);

// A new, unused path DB/gen-NNNN (not created), higher than any there while there are numbers left.
[[nodiscard]] std::filesystem::path next_generation(const std::filesystem::path& database);

// Makes `generation` the one in force: syncs its files and its folder, writes the pointer aside,
// syncs it, renames it, syncs the folder. Throws Error(system).
void switch_to_generation(const std::filesystem::path& database,
                          const std::filesystem::path& generation);

// Removes every generation but the one in force: leftovers of a build that was killed, and what a
// switch has replaced. Call only while holding the database's lock.
void remove_other_generations(const std::filesystem::path& database);

// One writer at a time for the whole folder (flock on DB/lock, gone with the process).
class DatabaseLock {
 public:
  // Creates the folder. Throws Error(database) at once if another writer holds the lock
  // ("another indexing runs") or the folder isn't writable ("not writable").
  explicit DatabaseLock(const std::filesystem::path& database);

 private:
  Descriptor file_;
};

}  // namespace referat::database
