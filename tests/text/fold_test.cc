#include "text/fold.h"

#include <catch2/catch.hpp>

using namespace referat::text;

TEST_CASE("folding ignores case, also of Danish letters") {
  CHECK(fold("BESLUTNING") == "beslutning");
  CHECK(fold("ÆBLE Ørsted ÅRSREGNSKAB") == "æble ørsted årsregnskab");
}

TEST_CASE("folding makes one character of Unicode's equivalent forms") {
  CHECK(fold("a\u030Arsregnskab") == "årsregnskab");  // a and a ring
  CHECK(fold("\uFB01nans") == "finans");              // the ligature fi
  CHECK(fold("ＫＬ") == "kl");                        // full width
}

TEST_CASE("folding knows one apostrophe and no soft hyphen") {
  for (const auto* written : {"ØDC's", "ØDC’s", "ØDC‘s", "ØDCʼs", "ØDC´s"}) {
    CHECK(fold(written) == "ødc's");
  }
  CHECK(fold("kommunal\u00ADbestyrelse") == "kommunalbestyrelse");
}

TEST_CASE("a text of invisible characters folds to nothing") { CHECK(fold("\u3164").empty()); }

TEST_CASE("folding a folded text changes nothing") {
  for (const auto* text : {"Høje-Taastrup", "ØDC´s", "ＫＬ", "İstanbul", "Straße", "½"}) {
    CHECK(fold(fold(text)) == fold(text));
  }
}

TEST_CASE("the spelling of stems makes å of aa, æ of ae, ø of oe, e of é") {
  CHECK(fold_spelling("taastrup") == "tåstrup");
  CHECK(fold_spelling("laereplan") == "læreplan");
  CHECK(fold_spelling("boern") == "børn");
  CHECK(fold_spelling("idé") == "ide");
}

TEST_CASE("the spelling of stems keeps ø from o and å from a") {
  CHECK(fold_spelling("bønder") == "bønder");
  CHECK(fold_spelling("mål") == "mål");
}

TEST_CASE("a text is cut between code points") {
  CHECK(cut_to_bytes("råd", 2) == "r");
  CHECK(cut_to_bytes("råd", 3) == "rå");
  CHECK(cut_to_bytes("råd", 4) == "råd");
  CHECK(cut_to_bytes("råd", 9) == "råd");
}

TEST_CASE("small digits are digits") {
  CHECK(fold("CO₂") == "co2");
  CHECK(fold("m³") == fold("M3"));
}
