#include "minutes/municipality.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat::test;
using namespace referat::minutes;

TEST_CASE("a line states whose minutes these are") {
  CHECK(stated_municipality("Engholm Kommune") == "Engholm");
  CHECK(stated_municipality("Høje-Taastrup Kommune – Byrådet") == "Høje-Taastrup");
  for (const auto* line : {"Kommune", "Møde i Engholm Kommune", "engholm Kommune", "Byrådet",
                           "Engholm Kommunes budget, som blev drøftet i den lange sag om "
                           "klimatilpasning i de tre byer"}) {
    INFO(line);
    CHECK_FALSE(stated_municipality(line).has_value());
  }
}

TEST_CASE("else it is the one that the text names more often than all others") {
  CHECK(mentioned_municipality(lines_of("Høje-Taastrup Kommune køber ind.\nI Høje-Taastrup "
                                        "Kommunes plan og i Glostrup Kommune")) == "Høje-Taastrup");
  CHECK(mentioned_municipality(lines_of("Glostrup Kommune og Ballerup Kommune")).empty());
  CHECK(mentioned_municipality(lines_of("Andre kommuner og vores kommune")).empty());
}
