// Paths of sources and of the register.
#pragma once

#include <optional>
#include <string>

namespace referat::indexer {

// Without ".", ".." and a slash at the end; "-" as it is.
[[nodiscard]] std::string absolute_path(const std::string& path);

// centers.tsv as installed with the program (share/referat beside its bin), if it is there.
[[nodiscard]] std::optional<std::string> installed_register();

}  // namespace referat::indexer
