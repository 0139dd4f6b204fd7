#include "places.h"

#include <filesystem>

namespace referat::indexer {

namespace fs = std::filesystem;

std::string absolute_path(const std::string& path) {
  if (path == "-") return path;
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() ? absolute.string() : absolute.parent_path().string();
}

std::optional<std::string> installed_register() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;
  const fs::path path = program.parent_path().parent_path() / "share/referat/centers.tsv";
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  return path.string();
}

}  // namespace referat::indexer
