#include "database/left_out.h"

#include <catch2/catch.hpp>

#include "base/error.h"

using namespace referat;
using database::LeftOut;
using database::pack_left_out;
using database::unpack_left_out;

TEST_CASE("what was left out comes back as it was kept") {
  const LeftOut left_out{{"/ref", {{"", 2}, {".pdf", 14}}}, {"/ref/2018", {{"no_items", 1}}}};
  CHECK(unpack_left_out(pack_left_out(left_out)) == left_out);
  CHECK(unpack_left_out("").empty());
}

TEST_CASE("what says nothing of files left out is a damaged database") {
  for (const char* bytes : {"{", "[]", "1", R"({"/ref":1})", R"({"/ref":{".pdf":-1}})",
                            R"({"/ref":{".pdf":"2"}})", R"({"/ref":{".pdf":1e30}})"}) {
    CAPTURE(bytes);
    CHECK_THROWS_AS(unpack_left_out(bytes), Error);
  }
}
