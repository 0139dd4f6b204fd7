// How much one document has, as its records say: no more than is read of one (base/limits.h).
// Larger numbers are somebody's who wants to be believed, and would be added up in what is told.
#pragma once

#include <cstddef>

#include "base/json.h"

namespace referat::database {

// All throw Json::exception.
[[nodiscard]] std::size_t items_from(const Json& json);
[[nodiscard]] std::size_t decisions_from(const Json& json);
[[nodiscard]] std::size_t warnings_from(const Json& json);

}  // namespace referat::database
