#include "minutes/lines/recommender.h"

#include <catch2/catch.hpp>

#include "minutes/documents.h"

using namespace referat;
using namespace referat::test;

namespace {

minutes::Recommenders recommended(std::string_view text) {
  return minutes::find_recommenders(text, project_register(), "Høje-Taastrup");
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("centers recommend by acronym or name, several at once") {
  CHECK(recommended("ØDC indstiller, at planen godkendes").names == Names{"ØDC"});
  CHECK(recommended("HR-Centret indstiller, at").names == Names{"HRC"});
  CHECK(recommended("ØDC, HRC og Driftsbyen indstiller, at").names == Names{"ØDC", "HRC", "DRBY"});
  CHECK(recommended("ØDC, HRC og Driftsbyen indstiller, at").text == "ØDC, HRC og Driftsbyen");
}

TEST_CASE("the whole house recommends for nobody in particular") {
  for (const auto* text : {"Administrationen indstiller, at", "Forvaltningen indstiller:",
                           "Det indstilles, at sagen godkendes", "At direktionen godkender"}) {
    INFO(text);
    CHECK(recommended(text).names.empty());
  }
  CHECK(recommended("Administrationen indstiller, at").text == "Administrationen");
}

TEST_CASE("others recommend by their own name") {
  CHECK(recommended("Formanden indstiller,\n1. at dagsordenen godkendes").names ==
        Names{"Formanden"});
  CHECK(recommended("Chef for Natur Lis Krag indstiller, at").text == "Chef for Natur Lis Krag");
  CHECK(recommended("Formanden\nindstiller, at").names == Names{"Formanden"});
}

TEST_CASE("an acronym that nobody knows is told") {
  const auto found = recommended("XYZ indstiller, at");
  CHECK(found.names == Names{"XYZ"});
  CHECK(found.unknown == Names{"XYZ"});
}

TEST_CASE("other verbs recommend nothing") {
  for (const auto* text : {"ØDC anbefaler, at Økonomiudvalget", "ØDC foreslår, at",
                           "Skolen kan blive indstillet til prisen", ""}) {
    INFO(text);
    CHECK(recommended(text).names.empty());
  }
}

TEST_CASE("a line that ends in recommending heads a recommendation") {
  CHECK(minutes::ends_in_recommending("Sundhedsforvaltningen indstiller"));
  CHECK(minutes::ends_in_recommending("Magistraten indstiller, at"));
  CHECK_FALSE(minutes::ends_in_recommending("Direktøren indstiller, at sagen drøftes"));
  CHECK_FALSE(minutes::ends_in_recommending("Sagen er drøftet. Direktøren indstiller"));
  CHECK_FALSE(minutes::ends_in_recommending("indstiller"));
}
