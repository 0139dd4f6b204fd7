#include "text/ellipsis.h"

#include <catch2/catch.hpp>

#include "text/tokens.h"

using namespace referat;
using test::joined;
using test::Strings;
using test::surfaces;

TEST_CASE("a word cut short by a hyphen gets its second element back") {
  CHECK(joined("løn- og økonomisystem") == Strings{"lønsystem = løn"});
  CHECK(joined("Børne- og Ungerådgivningscentret") == Strings{"børnecentret = Børne"});
  CHECK(joined("Fritids- eller Kulturudvalgets") == Strings{"fritidsudvalgets = Fritids"});
  CHECK(joined("Økonomi- samt Erhvervsforvaltningen") == Strings{"økonomiforvaltningen = Økonomi"});
  CHECK(joined("mobil- og bredbåndsabonnementer") == Strings{"mobilabonnementer = mobil"});
}

TEST_CASE("the words of an ellipsis stay as they are") {
  CHECK(surfaces("løn- og økonomisystem") == Strings{"løn", "og", "økonomisystem"});
}

TEST_CASE("conjunctions can be og/eller or a slash") {
  CHECK(joined("drifts- og/eller anlægsudgifter") == Strings{"driftsudgifter = drifts"});
  CHECK(joined("løn-/økonomisystem") == Strings{"lønsystem = løn"});
}

TEST_CASE("every member of a list gets the second element") {
  CHECK(joined("uddannelses-, beskæftigelses- og socialindsatsen") ==
        Strings{"uddannelsesindsatsen = uddannelses", "beskæftigelsesindsatsen = beskæftigelses"});
}

TEST_CASE("an ellipsis may go over the end of a line, and its last word too") {
  CHECK(joined("løn- og\nøkonomisystem") == Strings{"lønsystem = løn"});
  CHECK(joined("løn- og økonomisy-\nstem") ==
        Strings{"lønsystem = løn", "økonomisystem = økonomisy-\nstem"});
}

TEST_CASE("a word without its beginning gets that of the word before it") {
  CHECK(joined("indkøbspolitik og -strategi") == Strings{"indkøbsstrategi = strategi"});
  CHECK(joined("indkøbspolitik, -strategi og -aftaler") ==
        Strings{"indkøbsstrategi = strategi", "indkøbsaftaler = aftaler"});
}

TEST_CASE("a hyphen in the last word shows what is common") {
  CHECK(joined("IT- og HR-systemer") == Strings{"itsystemer = IT", "hrsystemer = HR-systemer"});
  CHECK(joined("1- og 2-årige") == Strings{"1årige = 1", "2årige = 2-årige"});
}

TEST_CASE("without a known second element nothing is made up") {
  CHECK(joined("tro- og love erklæring").empty());
  CHECK(joined("ind- og udlån").empty());
  CHECK(joined("møbel- og legetøjsproducenter") == Strings{"møbelproducenter = møbel"});
  CHECK(joined("system og -").empty());
}

TEST_CASE("a hyphen without a list is no ellipsis") {
  CHECK(joined("løn- økonomisystem").empty());
  CHECK(joined("Budget 2019- Institutions- og Skoleudvalget") ==
        Strings{"institutionsudvalget = Institutions"});
  CHECK(joined("indkøbspolitik -strategi").empty());
  CHECK(joined("løn-").empty());
  CHECK(joined("løn- og").empty());
  CHECK(joined("løn-\n\nog økonomisystem").empty());
}
