#include "database/generation.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/messages.h"
#include "database/plain_files.h"

namespace referat::database {

namespace fs = std::filesystem;

namespace {

constexpr const char* new_pointer_name = "XAPIANDB.new";
constexpr std::string_view generation_prefix = "gen-";
constexpr unsigned last_number = 999'999'999;

[[noreturn]] void system_failure(const fs::path& path, std::string_view what, int error_number) {
  throw Error(ErrorKind::system,
              fmt::format("{}: {} ({})", path.string(), tr(what), system_error_text(error_number)));
}

// The number of "gen-0001", or 0 for any other name.
unsigned generation_number(std::string_view name) {
  if (!name.starts_with(generation_prefix)) return 0;
  name.remove_prefix(generation_prefix.size());
  if (name.size() < 4 || name.size() > 9) return 0;  // up to last_number
  unsigned number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? number : 0;
}

bool is_our_name(const std::string& name) {
  return name == pointer_name || name == new_pointer_name || name == lock_name ||
         generation_number(name) > 0;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    throw Error(ErrorKind::database, tr("databasen {} kan ikke læses ({})", folder.string(),
                                        system_error_text(error.value())));
  }
  return names;
}

void refuse_foreign_folder(const fs::path& database) {
  const auto names = names_in(database);
  const auto foreign = std::find_if_not(names.begin(), names.end(), is_our_name);
  if (foreign == names.end()) return;
  throw Error(ErrorKind::database,
              tr("mappen {} er ikke en Referat-database (den indeholder {}); vælg en anden "
                 "mappe med --db",
                 database.string(), *foreign));
}

bool is_regular(const Descriptor& file) {
  struct stat status {};
  return fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
}

// The pointer's content; a regular file only, and no more of it than a pointer can hold.
std::optional<std::string> read_pointer(const fs::path& path) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file.open() && (errno == ENOENT || errno == ENOTDIR)) return std::nullopt;
  if (file.open() ? !is_regular(file) : errno == ELOOP) refuse_special_file(path);
  std::array<char, 64> buffer{};
  const ssize_t length =
      file.open() ? read(file.number(), buffer.data(), buffer.size()) : ssize_t{-1};
  if (length < 0) {
    const int reason = errno;
    throw Error(reason == EMFILE || reason == ENFILE ? ErrorKind::system : ErrorKind::database,
                tr("filen {} kan ikke læses ({})", path.string(), system_error_text(reason)));
  }
  return std::string(buffer.data(), static_cast<std::size_t>(length));
}

// "glass gen-0001\n" → "gen-0001"; anything else may be a stub that makes Xapian run a program.
std::string parse_pointer(std::string_view line, const fs::path& path) {
  constexpr std::string_view backend = "glass ";
  const bool ends_well = line.ends_with('\n');
  if (ends_well) line.remove_suffix(1);
  if (ends_well && line.starts_with(backend)) {
    line.remove_prefix(backend.size());
    if (generation_number(line) > 0) return std::string(line);
  }
  throw Error(ErrorKind::database,
              tr("filen {} er ikke skrevet af Referat og bliver ikke brugt; byg databasen "
                 "i en ny mappe med referat-index --db",
                 path.string()));
}

void sync(const fs::path& path, int links = O_NOFOLLOW) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | links));
  if (!file.open() || fsync(file.number()) != 0) {
    system_failure(path, N_("kan ikke skrives færdig til disken"), errno);
  }
}

void write_synced(const fs::path& path, std::string_view text) {
  unlink(path.c_str());  // whatever was left there
  const Descriptor file(
      open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (!file.open() || write(file.number(), text.data(), text.size()) != std::ssize(text) ||
      fsync(file.number()) != 0) {
    system_failure(path, N_("kan ikke skrives"), errno);
  }
}

[[noreturn]] void not_writable(const fs::path& database, int error_number) {
  throw Error(ErrorKind::database,
              tr("databasen {} kan ikke skrives ({}); vælg en anden mappe med --db, eller "
                 "skaf skriveadgang",
                 database.string(), system_error_text(error_number)));
}

}  // namespace

std::optional<fs::path> current_generation(const fs::path& database) {
  const fs::path pointer = database / pointer_name;
  const auto line = read_pointer(pointer);
  if (line) return database / parse_pointer(*line, pointer);
  refuse_foreign_folder(database);
  return std::nullopt;
}

fs::path next_generation(const fs::path& database) {
  std::set<unsigned> used{0};
  for (const auto& name : names_in(database)) used.insert(generation_number(name));
  unsigned next = *used.rbegin() + 1;
  for (unsigned free = 1; next > last_number; ++free) {
    if (!used.contains(free)) next = free;
  }
  return database / fmt::format("{}{:04}", generation_prefix, next);
}

void switch_to_generation(const fs::path& database, const fs::path& generation) {
  std::error_code error;
  for (fs::directory_iterator entry(generation, error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->is_regular_file()) sync(entry->path());
  }
  if (error) system_failure(generation, N_("kan ikke læses"), error.value());
  sync(generation);
  write_synced(database / new_pointer_name,
               fmt::format("glass {}\n", generation.filename().string()));
  fs::rename(database / new_pointer_name, database / pointer_name, error);
  if (error) system_failure(database / pointer_name, N_("kan ikke skrives"), error.value());
  sync(database, 0);  // the user may have named it by a link
}

void remove_other_generations(const fs::path& database) {
  const auto current = current_generation(database);
  std::error_code error;
  for (const auto& name : names_in(database)) {
    const fs::path path = database / name;
    const bool leftover = name == new_pointer_name || generation_number(name) > 0;
    if (!leftover || (current && path == *current)) continue;
    fs::remove_all(path, error);
    if (error) system_failure(path, N_("kan ikke fjernes"), error.value());
  }
}

namespace {

// Makes the folder, and the lock's file in it.
int open_lock(const fs::path& database) {
  std::error_code error;
  const fs::path folder = database.has_filename() ? database : database.parent_path();
  if (folder.has_parent_path()) fs::create_directories(folder.parent_path(), error);
  // For its owner alone; Permissions (permissions.h) may say otherwise.
  if (error || (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)) {
    not_writable(database, error ? error.value() : errno);
  }
  const fs::path path = database / lock_name;
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
  if (file < 0) not_writable(database, errno);
  return file;
}

}  // namespace

DatabaseLock::DatabaseLock(const fs::path& database) : file_(open_lock(database)) {
  if (!is_regular(file_)) refuse_special_file(database / lock_name);
  if (flock(file_.number(), LOCK_EX | LOCK_NB) == 0) return;
  if (errno != EWOULDBLOCK) not_writable(database, errno);
  throw Error(ErrorKind::database,
              tr("databasen {} er låst: en anden indeksering er i gang; vent, til den er "
                 "færdig, og prøv igen",
                 database.string()));
}

}  // namespace referat::database
