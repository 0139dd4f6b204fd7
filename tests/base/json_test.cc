#include "base/json.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/limits.h"
#include "support/sanitized.h"

using namespace referat;

TEST_CASE("a whole number is one within its bounds, and nothing else") {
  CHECK(whole_number(parse_json("7"), 0, 10) == 7);
  CHECK(whole_number(Json(-3), -3, 10) == -3);
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

TEST_CASE("MessagePack is read as the text of the same value is") {
  const Json json = parse_json(R"({"sag":"18/300","år":2018,"centre":["ØDC",null,true,[],{}]})");
  std::string bytes;
  Json::to_msgpack(json, bytes);
  CHECK(parse_msgpack(bytes) == json);
}

TEST_CASE("a value may nest a little, and no deeper than anything that we write") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  CHECK_NOTHROW(parse_json(nested(limits::max_json_depth)));
  CHECK_THROWS_AS(parse_json(nested(limits::max_json_depth + 1)), Json::exception);
  CHECK_THROWS_AS(parse_json(std::string(300'000, '[')), Json::exception);
  CHECK_THROWS_AS(parse_msgpack(std::string(300'000, '\x91')), Json::exception);
  CHECK_THROWS_AS(parse_msgpack(std::string(300'000, '\x81')), Json::exception);
}

TEST_CASE("text of a value is UTF-8, and a number counts something") {
  CHECK_THROWS_AS(parse_json("\"\xFF\""), Json::exception);
  for (const char* number : {"-1", "1.5", "1e300", "184467440737095516160"}) {
    INFO(number);
    CHECK_THROWS_AS(parse_json(number), Json::exception);
  }
  for (const std::string bytes : {"\xA1\xFF", "\xFF", "\xCB\x7F\xF0\x00", "\xC4\x01x", "\xC1"}) {
    CHECK_THROWS_AS(parse_msgpack(bytes), Json::exception);
  }
  CHECK(count_from(parse_json("4294967295")) == 4'294'967'295);
  for (const char* none : {"4294967296", "18446744073709551615", "\"1\"", "true", "null", "[]"}) {
    INFO(none);
    CHECK_THROWS_AS(count_from(parse_json(none)), Json::exception);
  }
}

TEST_CASE("an object of a hundred thousand keys is read in no more time than it is long") {
  std::string text = "{";
  for (int i = 0; i < 200'000; ++i) text += "\"" + std::to_string(i) + "\":1,";
  text += "\"a\":2}";
  CHECK(parse_json(text).size() == 200'001);  // by its square that would take minutes
}

// Where memory has run out, and half of a document is given up, there is none.
TEST_CASE("JSON is freed without taking memory") {
  if (test::sanitized) {
    WARN("memory can't be limited under a sanitizer: nothing was tested");
    return;
  }
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::optional<Json> json = Json{{"titles", std::vector<Json>(1'000'000, "titel")}};
    const rlimit nothing_more{1, 1};
    setrlimit(RLIMIT_AS, &nothing_more);
    json.reset();
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  CHECK(status == 0);
}
