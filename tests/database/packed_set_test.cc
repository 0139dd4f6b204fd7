#include "database/packed_set.h"

#include <catch2/catch.hpp>

#include "base/error.h"

using namespace referat;
using database::pack_set;
using database::unpack_set;

TEST_CASE("the same set gives the same bytes, whatever the order") {
  CHECK(pack_set({"ØDC", "HRC", "ØDC"}) == pack_set({"HRC", "ØDC"}));
  CHECK(pack_set({"HRC", "ØDC"}) == std::string("\x03HRC\x04ØDC"));
}

TEST_CASE("a packed set is unpacked again") {
  CHECK(unpack_set(pack_set({"ØDC", "HRC"})) == std::vector<std::string>{"HRC", "ØDC"});
  CHECK(unpack_set(pack_set({})).empty());
  CHECK(pack_set({""}).empty());
}

TEST_CASE("a value that is too long for its length byte is cut between letters") {
  std::string longest;
  while (longest.size() < 300) longest += "ø";
  const auto values = unpack_set(pack_set({longest}));
  REQUIRE(values.size() == 1);
  CHECK(values[0].size() == 254);
}

TEST_CASE("bytes that are no packed set are reported as damage") {
  for (const std::string& bytes : {std::string("\x05HRC"), std::string(1, '\0')}) {
    CHECK_THROWS_AS(unpack_set(bytes), Error);
  }
}
