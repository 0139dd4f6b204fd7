#include <catch2/catch.hpp>

#include "real/real_minutes.h"
#include "support/coverage_check.h"

using namespace referat::test;

TEST_CASE("A coverage equals a count by brute force") { check_coverage(real_minutes()); }
