// The marks of items that fuller documents of the same meeting have too (index/editions.h).
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>

#include "database/schema.h"

namespace referat::database {

// As many are told apart.
inline constexpr std::size_t most_editions = 5;

// Of an item of a document when so many of the meeting's are fuller, 1 at least.
[[nodiscard]] inline std::string elsewhere_term(std::size_t fuller) {
  return term(prefix::counted_elsewhere, std::to_string(std::min(fuller, most_editions)));
}

}  // namespace referat::database
