#include "extract/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <set>
#include <system_error>

#include "base/limits.h"
#include "base/messages.h"
#include "extract/kinds.h"

namespace referat::extract {

namespace {

namespace fs = std::filesystem;

using Folder = std::unique_ptr<DIR, int (*)(DIR*)>;

class Walker {
 public:
  explicit Walker(const std::string& except) {
    struct stat status {};
    if (stat(except.c_str(), &status) == 0) except_ = FileIdentity{status.st_dev, status.st_ino};
  }

  Walk take() { return std::move(walk_); }

  void add(const std::string& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (path != "-" && status.type() == fs::file_type::not_found) {
      walk_.missing.push_back(path);
    } else if (path != "-" && !fs::exists(status)) {
      walk_.problems.push_back(file_problem(path, error));
    } else if (path != "-" && fs::is_directory(status)) {
      add_folder(AT_FDCWD, path.c_str(), path, 0);
    } else {
      found(path, std::nullopt);
    }
  }

 private:
  void found(const std::string& path, std::optional<FileIdentity> identity) {
    std::error_code ignored;  // a path that can't be made absolute is its own name
    const auto absolute = fs::weakly_canonical(path, ignored).string();
    if (!seen_.insert(path == "-" ? path : absolute).second) return;
    walk_.files.push_back({path, !identity, identity});
  }

  void problem(const fs::path& path, int error_number) {
    walk_.problems.push_back(
        file_problem(path.string(), std::error_code(error_number, std::generic_category())));
  }

  // Opened from the folder that it was found in: whatever its path leads to by now, no link is
  // followed.
  void add_folder(int parent, const char* name, const fs::path& path, int depth) {
    if (depth > limits::max_walk_depth) {
      walk_.problems.push_back(tr("{}: mappen ligger for dybt (over {} niveauer)", path.string(),
                                  limits::max_walk_depth));
      return;
    }
    const int follow = depth == 0 ? 0 : O_NOFOLLOW;
    const int descriptor =
        openat(parent, name, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | follow);
    if (descriptor < 0) return problem(path, errno);
    const Folder folder(fdopendir(descriptor), &closedir);
    if (!folder) {
      const int reason = errno;
      close(descriptor);
      return problem(path, reason);
    }
    if (is_except(descriptor)) return;
    for (const std::string& entry : names_in(folder.get(), path)) {
      add_entry(descriptor, entry, path / entry, depth);
    }
  }

  [[nodiscard]] bool is_except(int folder) const {
    struct stat status {};
    return except_ && fstat(folder, &status) == 0 &&
           *except_ == FileIdentity{status.st_dev, status.st_ino};
  }

  // In order, without hidden ones.
  std::vector<std::string> names_in(DIR* folder, const fs::path& path) {
    std::vector<std::string> names;
    errno = 0;
    while (const dirent* entry = readdir(folder)) {
      if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
      errno = 0;
    }
    if (errno != 0) problem(path, errno);
    std::sort(names.begin(), names.end());
    return names;
  }

  void add_entry(int folder, const std::string& name, const fs::path& path, int depth) {
    struct stat status {};
    if (fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISDIR(status.st_mode)) {
      add_folder(folder, name.c_str(), path, depth + 1);
    } else if (S_ISREG(status.st_mode)) {
      if (kind_by_extension(name) != nullptr) {
        found(path.string(), FileIdentity{status.st_dev, status.st_ino});
      } else {
        ++walk_.of_other_kinds[extension_of(name)];
      }
    }
  }

  std::optional<FileIdentity> except_;
  Walk walk_;
  std::set<std::string> seen_;
};

}  // namespace

Walk walk(const std::vector<std::string>& paths, const std::string& except) {
  Walker walker(except);
  for (const auto& path : paths) walker.add(path);
  return walker.take();
}

std::string read_bytes(const FoundFile& file) {
  return file.identity ? read_found(file.path, *file.identity) : referat::read_bytes(file.path);
}

}  // namespace referat::extract
