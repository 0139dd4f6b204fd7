#include "program/places.h"

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/messages.h"
#include "program/environment.h"

namespace referat::program {

namespace {

// The XDG specification: a relative path is to be ignored.
std::filesystem::path base_folder(const char* variable, const char* otherwise) {
  std::filesystem::path base = environment(variable);
  return base.is_absolute() ? base : std::filesystem::path(expand_home(otherwise));
}

}  // namespace

std::string expand_home(std::string_view path) {
  if (path != "~" && !path.starts_with("~/")) return std::string(path);
  const std::string home = environment("HOME");
  if (home.empty()) {
    throw Error(ErrorKind::usage, tr("HOME er ikke sat; skriv hele stien, fx --db MAPPE"));
  }
  return home + std::string(path.substr(1));
}

std::string installed_share() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return {};
  return (program.parent_path().parent_path() / "share").string();
}

std::optional<std::string> database_of_environment() {
  const std::string database = environment("REFERAT_DB");
  if (database.empty()) return std::nullopt;
  return expand_home(database);
}

std::string default_database() {
  if (auto database = database_of_environment()) return *std::move(database);
  return (base_folder("XDG_DATA_HOME", "~/.local/share") / "referat" / "db").string();
}

std::string config_folder() {
  const bool homeless = environment("HOME").empty() && environment("XDG_CONFIG_HOME").empty();
  if (homeless) return {};
  return (base_folder("XDG_CONFIG_HOME", "~/.config") / "referat").string();
}

std::string state_folder() {
  return (base_folder("XDG_STATE_HOME", "~/.local/state") / "referat").string();
}

}  // namespace referat::program
