// Which files are there no more.
#pragma once

#include <string>

namespace referat::index {

// What can't be looked at isn't known to be missing.
[[nodiscard]] bool is_missing(const std::string& path);

// Of a record's path. Standard input never does; nor, for all that can be told, a file whose name
// was no UTF-8, since it was recorded with U+FFFD and can't be looked up.
[[nodiscard]] bool has_vanished(const std::string& path);

// path is the root or below it.
[[nodiscard]] bool belongs_to(const std::string& path, const std::string& root);

}  // namespace referat::index
