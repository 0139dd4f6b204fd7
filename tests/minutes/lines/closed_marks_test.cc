#include "minutes/lines/closed_marks.h"

#include <catch2/catch.hpp>

using namespace referat::minutes;

TEST_CASE("headings over groups of items open and close the doors") {
  for (const auto* line : {"Lukkede dagsordenspunkter", "LUKKET MØDE",
                           "Lukkede punkter:", "Lukket dagsorden", "Lukkede sager"}) {
    INFO(line);
    CHECK(group_of_items(line) == true);
  }
  for (const auto* line : {"Åbne dagsordenspunkter", "Åbent møde", "Åben dagsorden"}) {
    INFO(line);
    CHECK(group_of_items(line) == false);
  }
  for (const auto* line : {"Lukket", "Lukket punkt", "Lukkede punkter behandles sidst", "Åbning",
                           "Åbningstider i børnehaverne", ""}) {
    INFO(line);
    CHECK_FALSE(group_of_items(line).has_value());
  }
}

TEST_CASE("a mark says it of one item") {
  CHECK(openness("Lukket") == true);
  CHECK(openness("Lukket punkt:") == true);
  CHECK(openness("Åbent punkt") == false);
  CHECK(openness("Åben sag") == false);
  CHECK_FALSE(openness("Lukket på grund af sne").has_value());
  CHECK_FALSE(openness("Godkendt").has_value());
}

TEST_CASE("the title says that an item is closed") {
  for (const auto* title : {"Lukket", "Lukket punkt", "Lukket - Køb af areal", "Lukket: Køb",
                            "Køb af areal (lukket)", "(Lukket) Køb af areal", "Køb (Lukket sag)"}) {
    INFO(title);
    CHECK(title_says_closed(title));
  }
  for (const auto* title : {"Lukketid på biblioteket", "Aflukket køkken", "Åbent punkt"}) {
    INFO(title);
    CHECK_FALSE(title_says_closed(title));
  }
}
