#include "search/word_sketch.h"

#include <catch2/catch.hpp>

using referat::search::WordSketch;

TEST_CASE("a word may match what begins like it, in either case") {
  WordSketch sketch;
  sketch.add("barn");
  CHECK(sketch.may_match("Børnene"));
  CHECK(sketch.may_match("barn"));
  CHECK_FALSE(sketch.may_match("skole"));
}

TEST_CASE("a compound may match what stands within it") {
  WordSketch sketch;
  sketch.add("fravær");
  CHECK(sketch.may_match("sygefraværet"));
  CHECK_FALSE(sketch.may_match("sygedagpenge"));
}

TEST_CASE("æ, ø and å count in every spelling") {
  WordSketch sketch;
  sketch.add("ØDC");
  sketch.add("ældre");
  CHECK(sketch.may_match("økonomi"));
  CHECK(sketch.may_match("Oekonomi"));
  CHECK(sketch.may_match("Ældreplejen"));
  CHECK(sketch.may_match("aeldre"));
  CHECK_FALSE(sketch.may_match("åben"));
}

TEST_CASE("without a lemma nothing matches") {
  CHECK_FALSE(WordSketch().may_match("skole"));
  CHECK_FALSE(WordSketch().may_match(""));
}
