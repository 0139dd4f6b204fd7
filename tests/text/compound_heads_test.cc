#include "text/compound_heads.h"

#include <catch2/catch.hpp>

using referat::text::compound_head;

TEST_CASE("the second element is found in all its forms") {
  CHECK(compound_head("økonomisystem") == "system");
  CHECK(compound_head("økonomisystemernes") == "systemernes");
  CHECK(compound_head("ungerådgivningscentret") == "centret");
  CHECK(compound_head("ydelsescenteret") == "centeret");
  CHECK(compound_head("plejecentrene") == "centrene");
  CHECK(compound_head("indkøbspolitikken") == "politikken");
  CHECK(compound_head("socialområdet") == "området");
}

TEST_CASE("the longest second element wins") {
  CHECK(compound_head("lighedshandleplan") == "handleplan");
  CHECK(compound_head("årsredegørelse") == "redegørelse");
}

TEST_CASE("a word that is nothing but a second element has none") {
  CHECK(compound_head("system").empty());
  CHECK(compound_head("åplan").empty());
  CHECK(compound_head("").empty());
}
