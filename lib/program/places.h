// Where things are on this machine: the home folder, the default database.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::program {

// "~" and "~/…" below $HOME; any other path as it is. Throws Error(usage) if HOME isn't set.
[[nodiscard]] std::string expand_home(std::string_view path);

// The folder share beside the running program's folder bin, in an installation and in the build
// tree alike; empty if the system doesn't tell where the program is.
[[nodiscard]] std::string installed_share();

// $REFERAT_DB, or nothing. Throws as default_database().
[[nodiscard]] std::optional<std::string> database_of_environment();

// That, else $XDG_DATA_HOME/referat/db, else ~/.local/share/referat/db. Throws Error(usage) if HOME
// is needed and isn't set.
[[nodiscard]] std::string default_database();

// Where the user's settings are: $XDG_CONFIG_HOME/referat, else ~/.config/referat; empty if HOME is
// needed and isn't set.
[[nodiscard]] std::string config_folder();

// What programs remember between runs: $XDG_STATE_HOME/referat, else ~/.local/state/referat. Throws
// as default_database().
[[nodiscard]] std::string state_folder();

}  // namespace referat::program
