// Paths of sources and of the register.
#pragma once

#include <optional>
#include <string>

namespace referat::indexer {

// Without ".", ".." and a slash at the end; "-" as it is.
[[nodiscard]] std::string absolute_path(const std::string& path);

// Without symbolic links, too: what tells which file it is. What isn't there (any more) is called
// as if it were.
[[nodiscard]] std::string canonical_path(const std::string& path);

// As it is named from the folder that the program runs in, if it lies below that.
[[nodiscard]] std::string shown_path(const std::string& path);

// centers.tsv as installed with the program (share/referat beside its bin), if it is there.
[[nodiscard]] std::optional<std::string> installed_register();

}  // namespace referat::indexer
