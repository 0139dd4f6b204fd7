// Who may read a database. It holds the full text of all minutes in it, closed items too: a new one
// is for its owner alone, whatever the umask, one that is there keeps what it has.
#pragma once

#include <sys/types.h>

#include <filesystem>

namespace referat::database {

// While it lives, what this process makes may be read by those who may read all of the generation
// in force, its files as well as its folder (the process's umask), and by everybody with `share`.
// One at a time.
class Permissions {
 public:
  Permissions(const std::filesystem::path& database, bool share);
  ~Permissions();
  Permissions(const Permissions&) = delete;
  Permissions& operator=(const Permissions&) = delete;

  // A generation that has just been made: Xapian makes folders for their owner to write only.
  void apply_to(const std::filesystem::path& generation) const;

 private:
  mode_t of_folder_;
  mode_t umask_before_;
};

// Opens a database and its files for everybody to read: what has a name of ours, and no other name
// elsewhere. Whatever else lies there stays as it is. Throws Error(system).
void share_database(const std::filesystem::path& database);

}  // namespace referat::database
