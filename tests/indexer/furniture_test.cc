#include "indexer/furniture.h"

#include <catch2/catch.hpp>

using namespace referat;
using indexer::told_furniture;

TEST_CASE("what was taken out of a document is told once a text, with how often and where first") {
  CHECK(told_furniture("ref/a.txt", {{10, "Vestermose Kommune"},
                                     {40, "Side 1"},
                                     {41, "Vestermose Kommune"},
                                     {80, "Side 2"},
                                     {12, "Kopier link"}}) ==
        "ref/a.txt: 5 linjer af sidehoved, sidefod eller knapper er udeladt: »Vestermose Kommune« "
        "(2, først linje 10), »Kopier link« (linje 12), »Side #« (2, først linje 40)");
}

TEST_CASE("a number that is always the same is told as it stands") {
  CHECK(told_furniture("a.txt", {{3, "Sag 17/500"}, {9, "Sag 17/500"}}) ==
        "a.txt: 2 linjer af sidehoved, sidefod eller knapper er udeladt: »Sag 17/500« (2, først "
        "linje 3)");
}
