// --parse: how each document is read, one JSON object a line; nothing is indexed.
#pragma once

#include "indexer/options.h"

namespace referat::indexer {

// The exit code: 0, or 1 if something couldn't be read.
[[nodiscard]] int print_documents(const Options& options);

}  // namespace referat::indexer
