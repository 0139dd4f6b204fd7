#include "base/terminal_safe.h"

#include <catch2/catch.hpp>
#include <random>

using referat::terminal_safe;

TEST_CASE("escape sequences become visible and harmless") {
  CHECK(terminal_safe("\x1b[2JHej") == "␛[2JHej");
  CHECK(terminal_safe("a\x7f"
                      "b\a") == "a␡b␇");
  CHECK(terminal_safe("\u009b31m") == "<U+009B>31m");
  CHECK(terminal_safe("\u202Etxt.exe") == "<U+202E>txt.exe");
}

TEST_CASE("Danish text is left alone") {
  CHECK(terminal_safe("Børne- og Ungeudvalget, § 5a – 1.000 kr.") ==
        "Børne- og Ungeudvalget, § 5a – 1.000 kr.");
}

TEST_CASE("lines and tabs stay only where they are wanted") {
  CHECK(terminal_safe("a\n\tb") == "a  b");
  CHECK(terminal_safe("a\n\tb", true) == "a\n\tb");
  CHECK(terminal_safe("a\rb", true) == "a␍b");
}

TEST_CASE("whatever the bytes, nothing that steers a terminal comes out") {
  std::mt19937 random(20181119);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 40, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random());
    const std::string safe = terminal_safe(bytes);
    for (std::size_t i = 0; i < safe.size(); ++i) {
      const auto byte = static_cast<unsigned char>(safe[i]);
      REQUIRE(byte >= 0x20);
      REQUIRE(byte != 0x7F);
      const bool c1 = byte == 0xC2 && static_cast<unsigned char>(safe[i + 1]) < 0xA0;
      REQUIRE_FALSE(c1);
    }
    REQUIRE(terminal_safe(safe) == safe);
  }
}
