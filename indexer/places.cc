#include "places.h"

#include <cstdlib>
#include <filesystem>

#include "base/error.h"

namespace referat::indexer {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

std::string expand_home(std::string_view path) {
  if (path != "~" && !path.starts_with("~/")) return std::string(path);
  const std::string home = environment("HOME");
  if (home.empty()) {
    throw Error(ErrorKind::usage, "~ kan ikke bruges, når HOME ikke er sat; skriv hele stien");
  }
  return home + std::string(path.substr(1));
}

std::string default_database() {
  const std::string database = environment("REFERAT_DB");
  if (!database.empty()) return expand_home(database);
  const fs::path data = environment("XDG_DATA_HOME");
  // The XDG specification: a relative path is to be ignored.
  const fs::path base = data.is_absolute() ? data : fs::path(expand_home("~/.local/share"));
  return (base / "referat" / "db").string();
}

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
