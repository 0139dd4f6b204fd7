// --help.
#pragma once

#include <string>

namespace referat::indexer {

// Fits a terminal of 24 lines and 80 columns.
[[nodiscard]] std::string help_text();

}  // namespace referat::indexer
