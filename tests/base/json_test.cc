#include "base/json.h"

#include <catch2/catch.hpp>

using namespace referat;

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
