// The clock, read in one place: what "sidste år" counts from.
#pragma once

#include "domain/date.h"

namespace referat::searcher {

// The local date.
[[nodiscard]] Date today();

}  // namespace referat::searcher
