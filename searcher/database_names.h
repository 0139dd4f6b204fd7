// Which databases to search.
#pragma once

#include <string>
#include <vector>

namespace referat::searcher {

// The given names with "~/" expanded; without any, $REFERAT_DB, else
// ${XDG_DATA_HOME:-~/.local/share}/referat/db. Throws Error(usage) if $HOME is needed and unset.
[[nodiscard]] std::vector<std::string> database_names(std::vector<std::string> given);

}  // namespace referat::searcher
