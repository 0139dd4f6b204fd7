#include "database/schema.h"

#include <catch2/catch.hpp>

using namespace referat::database;

TEST_CASE("a name is one however it is printed") {
  for (const char* spelling :
       {"Børne- og Ungeudvalget", "BØRNE- OG UNGEUDVALGET", "Børne-\u00A0og  Ungeudvalget",
        " Børne\u2011 & Ungeudvalget", "B\u00F8rne- og Unge\u00ADudvalget",
        "\u200BBørne- og\nUngeudvalget"}) {
    INFO(spelling);
    CHECK(folded_name(spelling) == "børne- og ungeudvalget");
  }
  CHECK(folded_name("Ba\u030Aderådet") == folded_name("Båderaadet"));  // å in two characters
  CHECK(folded_name("Byrådet") != folded_name("Byrod"));
  CHECK(folded_name("").empty());
}

TEST_CASE("a municipality is one with and without its kind") {
  CHECK(folded_municipality("Aabenraa Kommune") == folded_municipality("ÅBENRÅ"));
  CHECK(folded_municipality("Kommune") == "kommune");
}
