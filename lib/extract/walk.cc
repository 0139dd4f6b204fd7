#include "extract/walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "base/file.h"
#include "base/limits.h"
#include "base/messages.h"
#include "extract/kinds.h"

namespace referat::extract {

namespace {

namespace fs = std::filesystem;

class Walker {
 public:
  Walk take() { return std::move(walk_); }

  void add(const std::string& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (path != "-" && status.type() == fs::file_type::not_found) {
      walk_.missing.push_back(path);
    } else if (path != "-" && !fs::exists(status)) {
      walk_.problems.push_back(file_problem(path, error));
    } else if (path != "-" && fs::is_directory(status)) {
      add_folder(path, 0);
    } else {
      found(path, true);
    }
  }

 private:
  void found(const std::string& path, bool named) {
    std::error_code ignored;  // a path that can't be made absolute is its own name
    const auto absolute = fs::weakly_canonical(path, ignored).string();
    if (seen_.insert(path == "-" ? path : absolute).second) walk_.files.push_back({path, named});
  }

  void add_folder(const fs::path& folder, int depth) {
    if (depth > limits::max_walk_depth) {
      walk_.problems.push_back(tr("{}: mappen ligger for dybt (over {} niveauer)", folder.string(),
                                  limits::max_walk_depth));
      return;
    }
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (auto it = fs::directory_iterator(folder, error); !error && it != fs::end(it);
         it.increment(error)) {
      entries.push_back(*it);
    }
    if (error) walk_.problems.push_back(file_problem(folder.string(), error));
    std::sort(entries.begin(), entries.end());
    for (const auto& entry : entries) add_entry(entry, depth);
  }

  void add_entry(const fs::directory_entry& entry, int depth) {
    std::error_code error;
    const auto status = entry.symlink_status(error);
    if (entry.path().filename().string().starts_with('.')) return;
    if (fs::is_directory(status)) {
      add_folder(entry.path(), depth + 1);
    } else if (fs::is_regular_file(status) && kind_by_extension(entry.path().string()) != nullptr) {
      found(entry.path().string(), false);
    }
  }

  Walk walk_;
  std::set<std::string> seen_;
};

}  // namespace

Walk walk(const std::vector<std::string>& paths) {
  Walker walker;
  for (const auto& path : paths) walker.add(path);
  return walker.take();
}

}  // namespace referat::extract
