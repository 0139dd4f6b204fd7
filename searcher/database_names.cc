#include "searcher/database_names.h"

#include <cstdlib>

#include "base/error.h"

namespace referat::searcher {

namespace {

// An empty variable counts as unset.
std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::string home() {
  const std::string folder = environment("HOME");
  if (folder.empty()) {
    throw Error(ErrorKind::usage, "HOME er ikke sat; angiv databasen med --db MAPPE");
  }
  return folder;
}

std::string without_tilde(const std::string& name) {
  return name == "~" || name.starts_with("~/") ? home() + name.substr(1) : name;
}

std::string default_database() {
  if (const std::string name = environment("REFERAT_DB"); !name.empty()) return name;
  const std::string data = environment("XDG_DATA_HOME");
  // The XDG specification: a relative path is to be ignored.
  return (data.starts_with('/') ? data : home() + "/.local/share") + "/referat/db";
}

}  // namespace

std::vector<std::string> database_names(std::vector<std::string> given) {
  if (given.empty()) given.push_back(default_database());
  for (auto& name : given) name = without_tilde(name);
  return given;
}

}  // namespace referat::searcher
