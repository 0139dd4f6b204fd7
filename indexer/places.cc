#include "indexer/places.h"

#include <filesystem>
#include <system_error>

#include "program/places.h"

namespace referat::indexer {

namespace fs = std::filesystem;

std::string absolute_path(const std::string& path) {
  if (path == "-") return path;
  const fs::path absolute = fs::absolute(path).lexically_normal();
  return absolute.has_filename() ? absolute.string() : absolute.parent_path().string();
}

std::string canonical_path(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::weakly_canonical(absolute_path(path), error);
  return path == "-" || error ? absolute_path(path) : canonical.string();
}

std::string shown_path(const std::string& path) {
  std::error_code error;
  const std::string folder = fs::current_path(error).string() + "/";
  return !error && path.starts_with(folder) ? path.substr(folder.size()) : path;
}

std::optional<std::string> installed_register() {
  const std::string path = program::installed_share() + "/referat/centers.tsv";
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  return path;
}

}  // namespace referat::indexer
