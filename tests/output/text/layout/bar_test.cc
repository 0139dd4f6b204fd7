#include "output/text/layout/bar.h"

#include <catch2/catch.hpp>

namespace referat::output {

TEST_CASE("a bar is as long as its share, in eighths of a column") {
  CHECK(bar(4, 4, 3, true) == "███");
  CHECK(bar(1, 2, 3, true) == "█▌");
  CHECK(bar(1, 2, 3, false) == "##");
}

TEST_CASE("something is never nothing, and nothing is") {
  CHECK(bar(1, 10'000, 4, true) == "▏");
  CHECK(bar(1, 10'000, 4, false) == "#");
  CHECK(bar(0, 4, 3, true).empty());
  CHECK(bar(0, 0, 3, true).empty());
}

}  // namespace referat::output
