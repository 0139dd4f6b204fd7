#include "cli/shells.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "support/temp_dir.h"

namespace referat::test {

bool installed(const std::string& shell) {
  if (run({"sh", "-c", "command -v " + shell}).exit_code == 0) return true;
  WARN("skipped: " << shell << " isn't installed");
  return false;
}

std::string project_file(const std::string& name) {
  return std::string("'") + REFERAT_SOURCE_DIR + "/" + name + "'";
}

CommandResult in_shell(const std::string& shell, const std::string& script,
                       const std::map<std::string, std::string>& environment) {
  const TempDir home;
  const std::string programs = std::string(REFERAT_SEARCH);
  CommandOptions options;
  options.environment = environment;
  options.environment.insert(
      {{"PATH", programs.substr(0, programs.rfind('/')) + ":" + std::getenv("PATH")},
       {"LC_ALL", "C.UTF-8"},
       {"HOME", home.path().string()},
       {"XDG_CONFIG_HOME", home / "config"},
       {"XDG_DATA_HOME", home / "data"},
       {"REFERAT_CONFIG", ""}});
  return run({shell, "-c", script}, options);
}

std::string find_fish_functions() {
  return "set -p fish_function_path " + project_file("lib/program/completion") + "; ";
}

std::string find_zsh_functions() {
  return "fpath=(" + project_file("searcher/completion") + ' ' +
         project_file("indexer/completion") + ' ' + project_file("lib/program/completion") +
         " $fpath); autoload -Uz _referat-search _referat-index _referat_arguments; ";
}

}  // namespace referat::test
