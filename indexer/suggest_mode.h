// --suggest-centers: rows for a register of centers.
#pragma once

#include "indexer/options.h"

namespace referat::indexer {

// Of the documents that are named, and where none are, of the database. Returns the exit code.
int suggest_centers(const Options& options);

}  // namespace referat::indexer
