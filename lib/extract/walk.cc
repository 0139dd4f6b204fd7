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
#include <utility>

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
  void found(const std::string& path, std::optional<FileIdentity> identity,
             const std::string& target = {}) {
    if (!seen_.insert(path == "-" ? path : canonical(path)).second) return;
    walk_.files.push_back({path, !identity, identity, target});
  }

  // A path that can't be made absolute is its own name.
  static std::string canonical(const fs::path& path) {
    std::error_code ignored;
    return fs::weakly_canonical(path, ignored).string();
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
    if (is_except(descriptor) || !enter(descriptor)) return;
    const auto names = names_in(folder.get(), path);
    const auto texts = names_of_texts(names);
    for (const std::string& entry : names) {
      const bool has_text = texts.contains(fs::path(entry).stem().string());
      add_entry(descriptor, entry, path / entry, depth, has_text);
    }
  }

  [[nodiscard]] bool is_except(int folder) const {
    struct stat status {};
    return except_ && fstat(folder, &status) == 0 &&
           *except_ == FileIdentity{status.st_dev, status.st_ino};
  }

  // False if it was walked before, by whatever name.
  bool enter(int folder) {
    struct stat status {};
    return fstat(folder, &status) != 0 || walked_.emplace(status.st_dev, status.st_ino).second;
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

  // Of the files of our kinds, without their extensions.
  static std::set<std::string> names_of_texts(const std::vector<std::string>& names) {
    std::set<std::string> texts;
    for (const std::string& name : names) {
      if (kind_by_extension(name) != nullptr) texts.insert(fs::path(name).stem().string());
    }
    return texts;
  }

  void add_other_kind(const fs::path& path, bool has_text) {
    if (has_text) return;
    ++walk_.of_other_kinds[path.parent_path().string()][extension_of(path.filename().string())];
  }

  void add_entry(int folder, const std::string& name, const fs::path& path, int depth,
                 bool has_text) {
    struct stat status {};
    if (fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISLNK(status.st_mode)) {
      add_link(status.st_uid, path, depth, has_text);
    } else if (S_ISDIR(status.st_mode)) {
      add_folder(folder, name.c_str(), path, depth + 1);
    } else if (S_ISREG(status.st_mode)) {
      if (kind_by_extension(name) != nullptr) {
        found(path.string(), FileIdentity{status.st_dev, status.st_ino});
      } else {
        add_other_kind(path, has_text);
      }
    }
  }

  void add_link(uid_t owner, const fs::path& path, int depth, bool has_text) {
    struct stat status {};
    const std::string target = canonical(path);
    const bool of_our_kind = kind_by_extension(path.filename().string()) != nullptr;
    if (stat(path.c_str(), &status) != 0) {
      if (of_our_kind) dangling(path);
      return;
    }
    const bool folder = S_ISDIR(status.st_mode);
    if (!folder && !S_ISREG(status.st_mode)) return;
    if (!folder && !of_our_kind) {
      add_other_kind(path, has_text);
    } else if (owner != status.st_uid && owner != geteuid() && owner != 0) {
      walk_.skipped.push_back(
          tr("{}: linket følges ikke: det er lavet af en anden end ejeren af det, "
             "det fører til",
             path.string()));
    } else if (folder && (canonical(path.parent_path()) + "/").starts_with(target + "/")) {
      walk_.skipped.push_back(tr(
          "{}: linket følges ikke: det fører til en mappe, som det selv ligger i", path.string()));
    } else {
      walk_.targets.push_back(target);
      if (folder) {
        add_folder(AT_FDCWD, target.c_str(), path, depth + 1);
      } else {
        found(path.string(), FileIdentity{status.st_dev, status.st_ino}, target);
      }
    }
  }

  void dangling(const fs::path& path) {
    std::error_code ignored;
    const fs::path next = path.parent_path() / fs::read_symlink(path, ignored);
    const std::string target = canonical(next);
    walk_.targets.push_back(target);
    walk_.problems.push_back(tr("{}: linket fører til {}, som ikke findes", path.string(), target));
  }

  std::optional<FileIdentity> except_;
  Walk walk_;
  std::set<std::pair<dev_t, ino_t>> walked_;
  std::set<std::string> seen_;
};

}  // namespace

Walk walk(const std::vector<std::string>& paths, const std::string& except) {
  Walker walker(except);
  for (const auto& path : paths) walker.add(path);
  return walker.take();
}

std::string read_bytes(const FoundFile& file) {
  if (!file.identity) return referat::read_bytes(file.path);
  return read_found(file.target.empty() ? file.path : file.target, *file.identity);
}

}  // namespace referat::extract
