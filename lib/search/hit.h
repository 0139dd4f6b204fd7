// A stored document → Hit.
#pragma once

#include <xapian.h>

#include "search/result.h"

namespace referat::search {

// Everything but rank, score, missing, snippet and highlights.
[[nodiscard]] Hit read_hit(const Xapian::Database& database, Xapian::docid id);

}  // namespace referat::search
