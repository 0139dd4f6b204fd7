#include "minutes/lines/absence.h"

#include <catch2/catch.hpp>

using namespace referat::minutes;

using Names = std::vector<std::string>;

TEST_CASE("labels of absence are followed by names") {
  CHECK(recognise_absence("Fraværende: Ida Holm (A).") == Names{"Ida Holm (A)"});
  CHECK(recognise_absence("Fraværende med afbud: Lis Krag (B) og Erik Dam (Løsgænger)") ==
        Names{"Lis Krag (B)", "Erik Dam (Løsgænger)"});
  CHECK(recognise_absence("AFBUD: Ole Bak, Mia Bech") == Names{"Ole Bak", "Mia Bech"});
  CHECK(recognise_absence("Ikke til stede: Ole Bak (V)") == Names{"Ole Bak (V)"});
}

TEST_CASE("a sentence of names and their absence is one") {
  CHECK(recognise_absence("Ida Holm (A) og Ole Bak var fraværende.") ==
        Names{"Ida Holm (A)", "Ole Bak"});
  CHECK_FALSE(recognise_absence("Formanden for udvalget var fraværende."));
}

TEST_CASE("nobody may be absent") {
  CHECK(recognise_absence("Fraværende:") == Names{});
  CHECK(recognise_absence("Afbud: Ingen") == Names{});
  CHECK(recognise_absence("Fraværende: -") == Names{});
}

TEST_CASE("those who came instead aren't absent") {
  CHECK(recognise_absence("Fraværende: Jens Lund (V) - Mia Bech (V) mødte som stedfortræder.") ==
        Names{"Jens Lund (V)"});
  CHECK(absent_names("Siv Lind (F), sag 129-130") == Names{"Siv Lind (F)"});
}

TEST_CASE("prose about absence is another line") {
  CHECK_FALSE(recognise_absence("Fraværende medlemmer kan stemme skriftligt."));
  CHECK_FALSE(recognise_absence("Fraværet er faldet: 11,2 dage"));
  CHECK_FALSE(recognise_absence("Godkendt."));
  CHECK_FALSE(recognise_absence(""));
}
