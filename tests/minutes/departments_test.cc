#include "minutes/departments.h"

#include <catch2/catch.hpp>

#include "extract/read.h"
#include "minutes/documents.h"
#include "minutes/reader.h"

using namespace referat;
using namespace referat::test;

namespace {

Minutes minutes_of(const std::string& municipality, const std::string& items) {
  const auto document = extract::read("x.txt", municipality +
                                                   " Kommune\n\nREFERAT Kulturudvalget d. "
                                                   "04-03-2024\n\n" +
                                                   items);
  return minutes::read_minutes(document, project_register()).front();
}

const std::string two_items =
    "Punkt 1: Budget\n24-000001\n\nIndstilling\nCenter for Økonomi & HR (CØH) indstiller, at "
    "budgettet godkendes.\n\nBeslutning\nGodkendt.\n\n"
    "Punkt 2: Svar\n24-000002\n\nSagsfremstilling\nCenter for Økonomi og HR har spurgt Center for "
    "Voldsomme Vinde. CØH svarer.\n\nIndstilling\nAdministrationen indstiller, at svaret "
    "godkendes.\n\nBeslutning\nGodkendt.\n";

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("departments of a municipality without a register are known by their deeds") {
  const auto minutes = minutes_of("Solbjerg", two_items);
  REQUIRE(minutes.items.size() == 2);
  CHECK(minutes.items[0].recommended_by == Names{"Center for Økonomi & HR"});
  CHECK(minutes.items[0].centers == Names{"Center for Økonomi & HR"});
  CHECK(minutes.items[1].recommended_by.empty());
  CHECK(minutes.items[1].centers == Names{"Center for Økonomi & HR"});
  CHECK(minutes.warnings.empty());
}

TEST_CASE("where the register has centers of the municipality it decides alone") {
  const auto minutes = minutes_of("Engholm", two_items);
  REQUIRE(minutes.items.size() == 2);
  CHECK(minutes.items[0].centers.empty());
  CHECK(minutes.items[0].departments.empty());
}
