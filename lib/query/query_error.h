// The one error a query can have: a known field with a value that can't be read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"
#include "query/node.h"

namespace referat::query {

// A message in Danish: what is wrong, what would be right, and below it the query with a caret
// under the byte `at` (in display columns, so that æ counts one).
[[nodiscard]] Error unreadable_value(std::string_view query, std::size_t at, Field field,
                                     std::string_view value);

}  // namespace referat::query
