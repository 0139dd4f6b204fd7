#include "minutes/line.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::minutes;
using referat::test::lines_of;

TEST_CASE("the next and the previous filled line are found over blank ones") {
  const auto lines = lines_of("a\n\n\nb\n");
  CHECK(next_filled(lines, 1, lines.size()) == 3);
  CHECK(next_filled(lines, 4, lines.size()) == lines.size());
  CHECK(previous_filled(lines, 3) == 0);
  CHECK(previous_filled(lines, 0) == lines.size());
}
