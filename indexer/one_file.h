// One file of many: what goes wrong with it ends nothing else.
#pragma once

#include <functional>
#include <string>

#include "indexer/reporter.h"

namespace referat::indexer {

// Does the work on the file. What can't be done, for whatever reason, is told as a failure that
// names the file, and false returned; only Error(database | system), which no file is to blame for,
// is thrown on.
bool on_one_file(const std::string& path, Reporter& reporter, const std::function<void()>& work);

}  // namespace referat::indexer
