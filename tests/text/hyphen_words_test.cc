#include "text/hyphen_words.h"

#include <algorithm>
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

namespace {

// Their joined forms have a lemma in common.
bool joined_meet(std::string_view one, std::string_view other) {
  const auto joined_lemmas = [](std::string_view word) {
    return text::Analyzer().analyze(word).at(1).lemmas();
  };
  const Strings lemmas = joined_lemmas(one);
  const Strings others = joined_lemmas(other);
  return std::any_of(lemmas.begin(), lemmas.end(), [&](const std::string& lemma) {
    return std::find(others.begin(), others.end(), lemma) != others.end();
  });
}

}  // namespace

TEST_CASE("the last part of a hyphen word is inflected, whatever the first is") {
  CHECK(joined_meet("CO2-udledning", "CO2-udledningerne"));
  CHECK(joined_meet("CO₂-udledning", "co2-udledningen"));
  CHECK(joined_meet("5G-mast", "5G-masterne"));
  CHECK(joined_meet("10-klassecenter", "10-klassecentret"));
  CHECK(joined_meet("6-årig", "6-årige"));
  CHECK(joined_meet("0-6-årig", "0-6-årige"));
  CHECK(joined_meet("COVID-19-foranstaltning", "COVID-19-foranstaltningerne"));
  CHECK(joined_meet("XQ-barn", "XQ-børnene"));
  CHECK(joined_meet("CO2-udled-\nningen", "CO2-udledning"));
  CHECK_FALSE(joined_meet("6-årig", "7-årig"));
  CHECK_FALSE(joined_meet("4G-mast", "5G-mast"));
}

TEST_CASE("an ending behind a hyphen is no word") {
  CHECK(text::Analyzer().analyze("B73-er").at(1).lemmas() == Strings{"b73er"});
  CHECK(text::Analyzer().analyze("B73-en").at(1).lemmas() == Strings{"b73en"});
}

TEST_CASE("a hyphen word is found by what its last part begins with") {
  const auto tokens = text::Analyzer().analyze("CO2-neutralitetsmål");
  CHECK(tokens.at(1).parts() == Strings{"co2neutralitet"});
}

TEST_CASE("a hyphen word of the lexicon's kind is what the closed spelling is") {
  CHECK(text::Analyzer().analyze("IT-systemer").at(1).lemmas() == test::lemmas("itsystemer"));
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

TEST_CASE(
    "a case number keeps together over narrow blanks and a line's end, two numbers stay two") {
  CHECK(joined("18\u00A0/\u00A018284") == Strings{"18/18284 = 18\u00A0/\u00A018284"});
  CHECK(joined("18/\u200918284") == Strings{"18/18284 = 18/\u200918284"});
  CHECK(joined("sag 18/\n18284.") == Strings{"18/18284 = 18/\n18284"});
  CHECK(joined("3 / 4").empty());
  CHECK(joined("3/ 4").empty());
  CHECK(joined("3/\n\n4").empty());
}

TEST_CASE("a word broken over a line is joined, and its parts stay") {
  CHECK(surfaces("sygefra-\nværet") == Strings{"sygefra", "været"});
  CHECK(joined("sygefra-\nværet") == Strings{"sygefraværet = sygefra-\nværet"});
  CHECK(joined("sygefra-  \n  vær") == Strings{"sygefravær = sygefra-  \n  vær"});
  CHECK(joined("sygefra\u00AD\nvær") == Strings{"sygefravær = sygefra\u00AD\nvær"});
  CHECK(text::Analyzer().analyze("sygefra-\nværet").at(1).lemmas() == test::lemmas("sygefravær"));
}

TEST_CASE("a word that a line's end divides has one place, so that phrases go on behind it") {
  const auto place_of_last = [](std::string_view text) {
    return text::Analyzer().analyze(text).back().position;
  };
  CHECK(place_of_last("en affaldsplan for") == 3);
  CHECK(place_of_last("en affalds-\nplan for") == 3);
  CHECK(place_of_last("en affalds\u00AD\nplan for") == 3);
  CHECK(place_of_last("en af-\nfalds-\nplan for") == 3);
  // As on one line.
  CHECK(place_of_last("i Høje-\nTaastrup er") == place_of_last("i Høje-Taastrup er"));
  CHECK(place_of_last("løn-\nog økonomi er") == place_of_last("løn- og økonomi er"));
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
