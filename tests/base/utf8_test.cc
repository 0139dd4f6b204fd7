#include "base/utf8.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace referat;

TEST_CASE("broken sequences become U+FFFD, the rest stays") {
  CHECK(valid_utf8("møde") == "møde");
  CHECK(valid_utf8("m\xF8"
                   "de") ==
        "m\uFFFD"
        "de");
  CHECK(valid_utf8("").empty());
}

namespace {

std::vector<std::int32_t> code_points_of(std::string_view text) {
  std::vector<std::int32_t> points;
  for (std::size_t i = 0; i < text.size();) points.push_back(next_code_point(text, i));
  return points;
}

using Points = std::vector<std::int32_t>;

}  // namespace

TEST_CASE("UTF-8 is stepped through a code point at a time") {
  CHECK(code_points_of("aØ–😀") == Points{'a', 0xD8, 0x2013, 0x1F600});
  CHECK(code_points_of("").empty());
  CHECK(previous_code_point("aØ", 3) == 0xD8);
  CHECK(previous_code_point("aØ", 1) == 'a');
}

TEST_CASE("broken sequences are stepped over one by one") {
  CHECK(code_points_of("a\xC3") == Points{'a', broken_utf8});
  CHECK(code_points_of("\xE2\x80x") == Points{broken_utf8, 'x'});
  CHECK(code_points_of("\x80\xFF") == Points{broken_utf8, broken_utf8});
  CHECK(code_points_of("\xC0\xAF").front() == broken_utf8);      // overlong
  CHECK(code_points_of("\xED\xA0\x80").front() == broken_utf8);  // a surrogate
}

TEST_CASE("a text is cut where a code point begins") {
  CHECK(code_point_begin("aØ–", 2) == 1);
  CHECK(code_point_begin("aØ–", 3) == 3);
  CHECK(code_point_begin("aØ–", 5) == 3);
  CHECK(code_point_begin("aØ–", 6) == 6);
  CHECK(code_point_begin("aØ", 9) == 9);
  CHECK(code_point_begin("\x80\x80", 1) == 0);  // broken from the start
}

TEST_CASE("code points are appended as UTF-8") {
  std::string text;
  for (const std::int32_t point : {0x41, 0xE6, 0x2013, 0x1F600}) append_code_point(text, point);
  CHECK(text == "Aæ–😀");
  CHECK(is_trail_byte(text[2]));
  CHECK_FALSE(is_trail_byte(text[1]));
}

TEST_CASE("a text is UTF-8 if all of it is") {
  for (const char* text : {"", "a", "æøå", "€ 😀", "\x7F"}) CHECK(is_utf8(text));
  for (const char* text :
       {"\xFF", "a\xE5 b", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    CHECK_FALSE(is_utf8(text));
  }
}
