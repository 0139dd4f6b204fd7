#include "text/hyphen_words.h"

#include <catch2/catch.hpp>

#include "text/tokens.h"

using namespace referat;
using test::joined;
using test::Strings;
using test::surfaces;

TEST_CASE("a hyphen word is its parts and the closed spelling") {
  CHECK(surfaces("e-handel") == Strings{"e", "handel"});
  CHECK(joined("e-handel") == Strings{"ehandel = e-handel"});
  CHECK(joined("no-cure-no-pay") == Strings{"nocurenopay = no-cure-no-pay"});
  CHECK(joined("i Høje-Taastrup Kommune") == Strings{"højetaastrup = Høje-Taastrup"});
  CHECK(joined("covid-19") == Strings{"covid19 = covid-19"});
}

TEST_CASE("the joined form of a hyphen word has the stem of the closed spelling") {
  CHECK(text::Analyzer().analyze("e-handelssystemer").at(1).lemmas() ==
        test::lemmas("ehandelssystem"));
  CHECK(text::Analyzer().analyze("Høje-Tåstrup").at(1).lemmas() ==
        text::Analyzer().analyze("Høje-Taastrups").at(1).lemmas());
}

TEST_CASE("all hyphens join, dashes do not") {
  CHECK(joined("e\u2010handel") == Strings{"ehandel = e\u2010handel"});
  CHECK(joined("e\u2011handel") == Strings{"ehandel = e\u2011handel"});
  CHECK(joined("møde – aften").empty());
  CHECK(joined("møde - aften").empty());
  CHECK(joined("- møde").empty());
  CHECK(joined("mandag–fredag").empty());
}

TEST_CASE("numbers tied by hyphens keep them") {
  CHECK(joined("KLE 85.02.02-G01-3-18") == Strings{"85.02.02-g01-3-18 = 85.02.02-G01-3-18"});
  CHECK(joined("399-2019-1204") == Strings{"399-2019-1204 = 399-2019-1204"});
  CHECK(joined("EMN-2019-01204") == Strings{"emn-2019-01204 = EMN-2019-01204"});
  CHECK(joined("budget 2019-2022") == Strings{"2019-2022 = 2019-2022"});
}

TEST_CASE("a case number is its parts and the whole") {
  CHECK(surfaces("sag 18/18284.") == Strings{"sag", "18", "18284"});
  CHECK(joined("sag 18/18284.") == Strings{"18/18284 = 18/18284"});
  CHECK(joined("og/eller, kr./md.").empty());
}

TEST_CASE("a word broken over a line is joined, and its parts stay") {
  CHECK(surfaces("sygefra-\nværet") == Strings{"sygefra", "været"});
  CHECK(joined("sygefra-\nværet") == Strings{"sygefraværet = sygefra-\nværet"});
  CHECK(joined("sygefra-  \n  vær") == Strings{"sygefravær = sygefra-  \n  vær"});
  CHECK(joined("sygefra\u00AD\nvær") == Strings{"sygefravær = sygefra\u00AD\nvær"});
  CHECK(text::Analyzer().analyze("sygefra-\nværet").at(1).lemmas() == test::lemmas("sygefravær"));
}

TEST_CASE("a paragraph's end is not the middle of a word") {
  CHECK(joined("sygefra-\n\nvær").empty());
  CHECK(joined("sygefra\nvær").empty());
}

TEST_CASE("an ellipsis at the end of a line is no broken word") {
  CHECK(joined("løn-\nog økonomisystem") == Strings{"lønsystem = løn"});
  CHECK(joined("drifts-\neller anlæg").empty());
  CHECK(joined("drifts-\nmv.").empty());
}

TEST_CASE("a soft hyphen within a line is nothing") {
  CHECK(surfaces("sygefra\u00ADvær") == Strings{"sygefravær"});
  CHECK(joined("sygefra\u00ADvær").empty());
}
