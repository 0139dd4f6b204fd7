#include "base/json.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("a whole number is one within its bounds, and nothing else") {
  CHECK(whole_number(parse_json("7"), 0, 10) == 7);
  CHECK(whole_number(parse_json("-3"), -3, 10) == -3);
  for (const auto* other : {"11", "-1", "1e300", "-1e300", "7.5", "1180591620717411303424",
                            "9223372036854775808", "18446744073709551615", "\"7\"", "null", "[]"}) {
    CAPTURE(other);
    CHECK_THROWS_AS(whole_number(parse_json(other), 0, 10), Json::exception);
  }
  CHECK_THROWS_AS(parse_json("1e999"), Json::exception);
  CHECK_THROWS_AS(parse_json("NaN"), Json::exception);
}

TEST_CASE("keys keep their order on the way through text") {
  const std::string text = R"({"sag":"18/300","år":2018,"centre":["ØDC"]})";
  CHECK(json_text(parse_json(text)) == text);
  CHECK(json_text(parse_json(R"({"a":1})"), 2) == "{\n  \"a\": 1\n}");
}

TEST_CASE("what is no JSON value is refused") {
  for (const auto* text : {"", "{", "{} {}", "sag"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_json(text), Json::exception);
  }
}

TEST_CASE("text that is no UTF-8 is written with replacements, or refused") {
  const Json broken = "\xC3(";
  CHECK(json_text(broken) == "\"\xEF\xBF\xBD(\"");
  CHECK_THROWS_AS(json_text(broken, -1, BrokenUtf8::refused), Json::exception);
}
