#include "base/foreign_text.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("what others have written stands on one line, safe and short") {
  CHECK(foreign_text("Engholm") == "Engholm");
  CHECK(foreign_text("7\n\ntouch PWN\n") == "7  touch PWN ");
  CHECK(foreign_text("\x1b[31m") == "\u241B[31m");
  CHECK(foreign_text("aø", 2) == "a…");
  CHECK(foreign_text(std::string(100'000, 'x')).size() == 203);
}
