#include "program/places.h"

#include <cstdlib>
#include <filesystem>

#include "base/error.h"

namespace referat::program {

namespace {

// An empty variable counts as unset.
std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

std::string expand_home(std::string_view path) {
  if (path != "~" && !path.starts_with("~/")) return std::string(path);
  const std::string home = environment("HOME");
  if (home.empty()) {
    throw Error(ErrorKind::usage, "HOME er ikke sat; skriv hele stien, fx --db MAPPE");
  }
  return home + std::string(path.substr(1));
}

std::string default_database() {
  const std::string database = environment("REFERAT_DB");
  if (!database.empty()) return expand_home(database);
  const std::filesystem::path data = environment("XDG_DATA_HOME");
  // The XDG specification: a relative path is to be ignored.
  const auto base =
      data.is_absolute() ? data : std::filesystem::path(expand_home("~/.local/share"));
  return (base / "referat" / "db").string();
}

}  // namespace referat::program
