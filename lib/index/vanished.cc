#include "index/vanished.h"

#include <filesystem>
#include <system_error>

namespace referat::index {

bool is_missing(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::symlink_status(path, ignored).type() ==
         std::filesystem::file_type::not_found;
}

bool has_vanished(const std::string& path) {
  const bool unknown = path == "-" || path.find("\xEF\xBF\xBD") != std::string::npos;
  return !unknown && is_missing(path);
}

bool belongs_to(const std::string& path, const std::string& root) {
  return path == root || path.starts_with(root.ends_with('/') ? root : root + "/");
}

}  // namespace referat::index
