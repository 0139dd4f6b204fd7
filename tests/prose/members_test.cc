#include "prose/members.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("sentences that tell what members or parties did") {
  for (const std::string_view sentence :
       {"(A) og (F) stemte imod.", "V og L kan ikke anbefale planen.",
        "Ida Holm (V) kunne ikke tiltræde.", "Ida Holm (UP-1), Jens Lund (A) undlod at stemme.",
        "For stemte: A, V og Ida Holm (UP).", "Imod stemte (Ø).", "Undlod: C",
        "For indstillingen stemte 12 medlemmer.", "Enhedslisten stemmer imod.",
        "Et mindretal fandt planen for dyr.", "Ad punkt 2, imod: Ø"}) {
    INFO(sentence);
    CHECK(tells_of_members(sentence));
  }
}

TEST_CASE("sentences that tell what the body did") {
  for (const std::string_view sentence :
       {"Udvalget godkendte planen.", "Ida Holm (A) blev valgt som formand.", "A og B anbefales.",
        "Et flertal (A, V) stemte for.", "I april blev planen godkendt.", "Godkendt.",
        "Med stemmerne 12 for og 3 imod godkendte Byrådet planen.", ""}) {
    INFO(sentence);
    CHECK_FALSE(tells_of_members(sentence));
  }
}

TEST_CASE("a vote with reasons goes on with them") {
  CHECK(gives_reasons("Imod stemte (Ø) med bemærkning om, at ruten er for lang."));
  CHECK(gives_reasons("V stemmer imod, da ruten er for lang."));
  CHECK_FALSE(gives_reasons("Imod stemte (Ø)."));
}
