#include "output/words/hit.h"

#include <catch2/catch.hpp>

#include "output/sample.h"

namespace referat::output {

TEST_CASE("the facts of a hit begin with its meeting, and name centers only if wanted") {
  const auto hit = test::sick_leave();
  const std::vector<std::string> always{"17. marts 2014, punkt 2", "Direktionen", "sag 14/655"};
  CHECK(hit_facts(hit, {.centers = false}) == always);
  auto with_centers = always;
  with_centers.emplace_back("BSC CPO");
  CHECK(hit_facts(hit, {}) == with_centers);
  CHECK(hit_facts(hit, {.municipality = true}).at(2) == "Engholm");
}

TEST_CASE("a hit of an agenda says so, and a hit without a date too") {
  auto hit = test::closed_item();
  hit.document.type = "agenda";
  CHECK(hit_facts(hit, {}).front() == "dagsorden 17. marts 2014, punkt 4");
  hit.document.type = "minutes";
  hit.document.date.clear();
  CHECK(hit_facts(hit, {}).front() == "udateret, punkt 4");
}

TEST_CASE("where municipalities tell hits apart, one that nobody knows is named so") {
  auto hit = test::sick_leave();
  hit.document.municipality.clear();
  CHECK(hit_facts(hit, {.municipality = true}).at(2) == "ukendt kommune");
}

}  // namespace referat::output
