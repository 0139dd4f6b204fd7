#include "domain/corrected_edition.h"

#include <catch2/catch.hpp>

using namespace referat;

TEST_CASE("a title or a file's name says that an edition is a corrected one") {
  for (const auto* title :
       {"REFERAT (rettet udgave) Byrådet d. 20-03-2019", "Korrigeret referat fra møde i Byrådet",
        "referat-rettet.txt", "Revideret dagsorden.pdf"}) {
    INFO(title);
    CHECK(says_corrected(title));
  }
  for (const auto* title : {"REFERAT Byrådet d. 20-03-2019", "berettet.txt", "Rettetrup.txt", ""}) {
    INFO(title);
    CHECK_FALSE(says_corrected(title));
  }
}
