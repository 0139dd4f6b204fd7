// Where things are on this machine: the home folder, the default database, the register.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace referat::indexer {

// "~" and "~/…" below $HOME; any other path as it is. Error(usage) if HOME isn't set.
[[nodiscard]] std::string expand_home(std::string_view path);

// $REFERAT_DB, else $XDG_DATA_HOME/referat/db, else ~/.local/share/referat/db.
[[nodiscard]] std::string default_database();

// Without ".", ".." and a slash at the end; "-" as it is.
[[nodiscard]] std::string absolute_path(const std::string& path);

// centers.tsv as installed with the program (share/referat beside its bin), if it is there.
[[nodiscard]] std::optional<std::string> installed_register();

}  // namespace referat::indexer
