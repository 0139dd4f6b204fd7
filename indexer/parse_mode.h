// --parse: how each document is read, one JSON object a line; nothing is indexed.
#pragma once

#include <string>
#include <string_view>

#include "options.h"

namespace referat::indexer {

// The exit code: 0, or 1 if something couldn't be read.
[[nodiscard]] int print_documents(const Options& options);

// JSON text whose strings hold no character that steers a terminal or reorders what is read:
// DEL, C1 and bidirectional controls and line separators become \uXXXX.
[[nodiscard]] std::string escape_controls(std::string_view json);

}  // namespace referat::indexer
