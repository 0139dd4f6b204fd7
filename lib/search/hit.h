// A stored document → Hit.
#pragma once

#include <xapian.h>

#include "answer/hit.h"

namespace referat::search {

// Everything but rank, score, missing, snippet and highlights.
[[nodiscard]] answer::Hit read_hit(const Xapian::Database& database, Xapian::docid id);

}  // namespace referat::search
