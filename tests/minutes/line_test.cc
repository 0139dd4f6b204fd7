#include "minutes/line.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace referat::minutes;

TEST_CASE("the next and the previous filled line are found over blank ones") {
  std::vector<Line> lines(5);
  lines[0].text = "a";
  lines[3].text = "b";
  CHECK(next_filled(lines, 1, lines.size()) == 3);
  CHECK(next_filled(lines, 4, lines.size()) == lines.size());
  CHECK(previous_filled(lines, 3) == 0);
  CHECK(previous_filled(lines, 0) == lines.size());
}
