#include "minutes/lines/capital_heading.h"

#include <catch2/catch.hpp>

using referat::minutes::is_capital_heading;

TEST_CASE("lines in capitals head documents of their own") {
  CHECK(is_capital_heading("BESLUTNINGSFORSLAG FRA X"));
  CHECK(is_capital_heading("INDSTILLING FRA AFDELINGEN FOR TEKNIK OG MILJØ"));
  for (const auto* line : {"", "GODKENDT SOM INDSTILLET", "Beslutningsforslag fra X", "A OG B",
                           "BESLUTNINGSFORSLAG", "12 345 678 901"}) {
    INFO(line);
    CHECK_FALSE(is_capital_heading(line));
  }
}
