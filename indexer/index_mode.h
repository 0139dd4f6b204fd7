// The ordinary run: PATHs → database.
#pragma once

#include "indexer/options.h"

namespace referat::indexer {

// The exit code: 0, or 1 if something couldn't be read. Throws Error for what ends the run.
[[nodiscard]] int index_documents(const Options& options);

}  // namespace referat::indexer
