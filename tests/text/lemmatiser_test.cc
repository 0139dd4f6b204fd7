#include "text/stemmer.h"

#include <catch2/catch.hpp>

#include "text/tokens.h"

using namespace referat;
using test::meet;
using test::lemmas;
using test::Strings;

TEST_CASE("inflected forms share a stem") {
  CHECK(meet("indstilling", "indstillingerne"));
  CHECK(meet("kommune", "kommunernes"));
  CHECK(meet("Beredskabsplan", "beredskabsplanen"));
  CHECK_FALSE(meet("politi", "politik"));
}

TEST_CASE("the genitive with an apostrophe has the stem of its word") {
  for (const auto* genitive : {"ØDC's", "ØDC’s", "ØDC´s", "ØDCs", "ødc's", "ødc"}) {
    CHECK(lemmas(genitive) == Strings{"ødc"});
  }
  CHECK(lemmas("Lars'") == lemmas("Lars"));
}

TEST_CASE("an ending after an apostrophe falls away") {
  CHECK(lemmas("iPad'en") == lemmas("iPad"));
  CHECK(lemmas("SOSU'er") == Strings{"sosu"});
  CHECK_FALSE(meet("d'Hondt", "d"));
}

TEST_CASE("an acronym is its own stem, however it is written") {
  CHECK(lemmas("KL") == Strings{"kl"});
  CHECK(lemmas("SUOC") == Strings{"suoc"});
  CHECK(lemmas("HUSE") == Strings{"huse"});
  CHECK(meet("HU", "hu"));
  CHECK(meet("KLs", "KL's"));
}

TEST_CASE("a heading in capitals is stemmed like any text") {
  CHECK(meet("BESLUTNINGEN", "beslutning"));
  CHECK(meet("ØKONOMI", "økonomi"));
}

TEST_CASE("words with digits are their own stem") {
  CHECK(lemmas("lov2233") == Strings{"lov2233"});
  CHECK(lemmas("Prisme2015") == Strings{"prisme2015"});
}

TEST_CASE("words typed without æ, ø and å have a stem in common with those typed with them") {
  CHECK(meet("indkoebsstrategi", "indkøbsstrategi"));
  CHECK(meet("sygefravaeret", "sygefravær"));
  CHECK(meet("boernene", "børn"));
  CHECK(meet("aabningstiderne", "åbningstid"));
  CHECK(meet("Byraadet", "byråd"));
  CHECK(meet("beredskabsplanlaegning", "beredskabsplanlægningen"));
  CHECK(meet("partshoering", "partshøringer"));
}

TEST_CASE("accents on e make no difference") {
  CHECK(meet("idé", "ideerne"));
  CHECK(meet("allé", "alleen"));
  CHECK(meet("komitéen", "komiteen"));
}

TEST_CASE("two vowels that meet at an ending keep their word") {
  CHECK(meet("temaet", "tema"));
  CHECK(meet("firmaerne", "firma"));
  CHECK(meet("videoer", "video"));
  CHECK(meet("naboerne", "nabo"));
  CHECK(meet("beboerne", "beboere"));
}

TEST_CASE("nearly every word has one stem") {
  CHECK(lemmas("sygefraværet") == Strings{"sygefravær"});
  CHECK(lemmas("Direktionen") == Strings{"direktion"});
  CHECK(lemmas("temaet") == Strings{"tema"});
}
