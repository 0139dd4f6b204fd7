// A coverage by brute force: counted over what referat-index --parse prints.
#pragma once

#include "support/collection.h"

namespace referat::test {

// The totals, each body and each of its years (CHECK).
void check_coverage(const Collection& collection);

}  // namespace referat::test
